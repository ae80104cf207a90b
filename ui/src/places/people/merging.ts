/** A form left open while the same person changed elsewhere: what each side changed, and what both did. */
import { fromLines, toLines } from '$lib/texts/lines';
import type { Agreed } from './heeding.svelte';
import type { PersonDates, PersonDraft } from './person-form';

/** A form with its dates and what was agreed to heed: all that can be changed of a person, flat. */
export type Whole = PersonDraft & PersonDates & Agreed;

export type Field = keyof Whole;

/** One field that both sides changed, each in their own way. */
export interface Clash {
  field: Field;
  mine: unknown;
  theirs: unknown;
  /** What stays: mine as long as nothing is chosen, since that is what somebody just wrote. */
  take: 'mine' | 'theirs' | 'both';
}

/** Fields that hold a list, of which both can stay. */
export const lists: ReadonlySet<Field> = new Set(['interests', 'skills', 'needs', 'boundaries']);

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/** The fields that both sides changed since `base`. What only one side changed is no clash. */
export function clashes(base: Whole, mine: Whole, theirs: Whole): Clash[] {
  return (Object.keys(mine) as Field[])
    .filter((field) => !same(mine[field], base[field]) && !same(theirs[field], base[field]) && !same(mine[field], theirs[field]))
    .map((field) => ({ field, mine: mine[field], theirs: theirs[field], take: 'mine' as const }));
}

/** What comes of it: theirs, with what only I changed, and of each clash what was chosen. */
export function merged(base: Whole, mine: Whole, theirs: Whole, chosen: Clash[]): Whole {
  const result: Record<string, unknown> = { ...theirs };
  for (const field of Object.keys(mine) as Field[]) {
    const clash = chosen.find((one) => one.field === field);
    if (clash ? clash.take === 'mine' : !same(mine[field], base[field])) result[field] = mine[field];
    else if (clash?.take === 'both') result[field] = both(mine[field], theirs[field]);
  }
  return result as unknown as Whole;
}

function both(mine: unknown, theirs: unknown): string {
  const all = [...fromLines(String(theirs)), ...fromLines(String(mine))];
  return toLines([...new Set(all)]);
}
