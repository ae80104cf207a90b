/** The promises and contributions of a conversation while it is written. */
import type { Reading } from '$lib/dates/reading.svelte';
import type { ContributionWay, Side } from '$lib/ipc';

/** A promise while it is written: its day is read from words. */
export interface Promised {
  key: number;
  side: Side;
  text: string;
  due: Reading;
}

/** Something they bring or get, while it is written. */
export interface Contributed {
  key: number;
  way: ContributionWay;
  text: string;
  /** Whose it is; empty as long as nobody was chosen. */
  person: string;
}

/** What is kept of promises: those with words. */
export function toKeepPromises(promises: Promised[]) {
  return promises.filter(({ text }) => text.trim()).map(({ side, text, due }) => ({ side, text: text.trim(), due: due.value }));
}

/** What is kept of contributions: those with words. */
export function toKeepContributions(contributions: Contributed[]) {
  return contributions.filter(({ text }) => text.trim()).map(({ way, text, person }) => ({ way, text: text.trim(), person }));
}
