/** In which order Ctrl+K shows what was found: what begins with the words typed before what only holds them. */
import type { SearchFit } from '$lib/ipc';
import { fits, type Query } from '$lib/people/fold';

/** How well each fits, the best first. */
export const rankOf: Record<SearchFit, number> = { begins: 0, words: 1, text: 2, slip: 3 };

/** What has a rank. */
export interface Ranked {
  rank: number;
}

/** A name and other words for the same thing, each as `searchable` makes them. */
export interface Named {
  name: string;
  others: string;
}

/** How well a command fits what was typed: by the beginning of its name, by a word of it, or by what people call it. */
export function rankNamed(typed: Query, { name, others }: Named): number | undefined {
  const begins = name.startsWith(` ${typed.words.join(' ')}`);
  if (fits(typed, name)) return begins ? rankOf.begins : rankOf.words;
  return fits(typed, `${name}${others}`) ? rankOf.words : undefined;
}

/** The best first; what fits alike stays in its order. */
export function best<Item extends Ranked>(items: Item[]): Item[] {
  return [...items].sort((one, other) => one.rank - other.rank);
}

/** The same of groups, each by the best that is in it. */
export function bestGroups<Group extends { entries: Ranked[] }>(groups: Group[]): Group[] {
  const rank = (group: Group) => Math.min(...group.entries.map((entry) => entry.rank));
  return groups.filter((group) => group.entries.length > 0).sort((one, other) => rank(one) - rank(other));
}
