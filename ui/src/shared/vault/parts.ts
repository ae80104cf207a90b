import type { VaultPart } from '$lib/ipc';

/** What the parts of a vault are called. */
export const partName: Record<VaultPart, string> = {
  header: 'vault-part-header',
  journal: 'vault-part-journal',
  checkpoint: 'vault-part-checkpoint',
  store: 'vault-part-store',
  contents: 'vault-part-contents',
};
