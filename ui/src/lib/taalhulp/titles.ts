import type { HintKind } from '$lib/ipc';

const titles: Record<HintKind, string> = {
  number: 'wording-title-number',
  religion: 'wording-title-religion',
  ethnicity: 'wording-title-ethnicity',
  health: 'wording-title-health',
  politics: 'wording-title-politics',
  sexualLife: 'wording-title-sexual-life',
  criminal: 'wording-title-criminal',
  generalisation: 'wording-title-generalisation',
  label: 'wording-title-label',
  opinion: 'wording-title-opinion',
};

/** The key of the question that a hint of a kind asks. */
export function title(kind: HintKind): string {
  return titles[kind];
}
