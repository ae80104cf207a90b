/** The list of people: finding, choosing and ordering within what the core gave. */
import type { Full, PersonRow } from '$lib/ipc';
import { fitting, fold } from '$lib/people/fold';

/** A row with the words it is found by. */
export type Found = Full<PersonRow> & { folded: string };

export type Order = 'name' | 'lastContact' | 'openPromises';

/** Which of the people are shown, and in which order. */
export interface Choice {
  typed: string;
  perspective: string;
  notInformed: boolean;
  order: Order;
}

/** Folds the words of every row once, so that a keystroke costs nothing but comparing. */
export function prepare(rows: Full<PersonRow>[]): Found[] {
  return rows.map((row) => ({ ...row, folded: fold([row.name, row.say, row.organisation ?? '', row.organisationRole].join(' ')) }));
}

/** The rows that fit. The core gives them by name; other orders keep that for equals. */
export function choose(rows: Found[], choice: Choice): Found[] {
  const some = rows.filter(
    (row) =>
      (!choice.notInformed || !row.informed) && (!choice.perspective || row.perspectives.includes(choice.perspective)),
  );
  const found = fitting(some, choice.typed);
  if (choice.order === 'openPromises') return found.toSorted((one, other) => other.openPromises - one.openPromises);
  // Nobody spoken to yet comes first: the list asks for attention to the quiet ones.
  if (choice.order === 'lastContact') {
    return found.toSorted((one, other) => (one.lastContact ?? '').localeCompare(other.lastContact ?? ''));
  }
  return found;
}

/** The perspectives there are, by name. */
export function perspectivesOf(rows: Full<PersonRow>[]): string[] {
  return [...new Set(rows.flatMap((row) => row.perspectives))].sort((one, other) => one.localeCompare(other));
}
