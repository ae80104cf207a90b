import type { Full, PreparationRow } from '$lib/ipc';

/** A dialog asked for: about which talk, and to change it, to say that it was held, or to hear back afterwards. */
export interface Asked {
  row: Full<PreparationRow>;
  what: 'edit' | 'close' | 'hear';
}
