/** One field for who is here: a few letters of a name, a number of guests without one, or a name that nobody has yet. */
import { fits, query } from '$lib/people/fold';

interface Known {
  id: string;
  name: string;
  folded: string;
}

/** What one may mean by what is typed. */
export type Meant = { kind: 'person'; id: string; name: string; invited: boolean } | { kind: 'new'; name: string };

/** "+2" and "-1": so many guests without a name more or fewer. */
export function guestsIn(typed: string): number | undefined {
  const found = /^\s*([+-])\s*(\d{1,3})\s*$/.exec(typed);
  return found ? Number(found[2]) * (found[1] === '-' ? -1 : 1) : undefined;
}

const most = 30;

/**
 * Whom what is typed may mean: those who were invited and are not ticked yet first, then everybody else who is known and
 * not here; and when nobody has that name, somebody new.
 */
export function meant(typed: string, people: readonly Known[], invited: ReadonlySet<string>, here: ReadonlySet<string>): Meant[] {
  const name = typed.trim().replace(/\s+/g, ' ');
  if (!name || guestsIn(typed) !== undefined) return [];
  const sought = query(name);
  const found = people.filter((one) => !here.has(one.id) && fits(sought, one.folded));
  const asked = found.filter((one) => invited.has(one.id));
  const others = found.filter((one) => !invited.has(one.id));
  const persons = [...asked, ...others].slice(0, most).map(({ id, name }): Meant => ({ kind: 'person', id, name, invited: invited.has(id) }));
  return persons.length || people.some((one) => here.has(one.id) && fits(sought, one.folded)) ? persons : [{ kind: 'new', name }];
}

/** The one that Enter means without a choice: the only one who was invited, or the only one there is. Never somebody new. */
export function unique(options: readonly Meant[]): Meant | undefined {
  const persons = options.filter((one) => one.kind === 'person');
  const asked = persons.filter((one) => one.invited);
  return asked.length === 1 ? asked[0] : persons.length === 1 ? persons[0] : undefined;
}

/** A time of the clock as it is typed, "20:05" or "20.05", as the core writes it; null where it is taken away. */
export function timeIn(typed: string): string | null | undefined {
  if (!typed.trim()) return null;
  const found = /^\s*([01]?\d|2[0-3])[:.]([0-5]\d)\s*$/.exec(typed);
  return found ? `${found[1]!.padStart(2, '0')}:${found[2]}:00` : undefined;
}
