/** The open themes that what is typed as a title may mean. */
import { fits, query, searchable } from '$lib/people/fold';
import type { Full, ThemeRow } from '$lib/ipc';

/** As many as one looks through at once. */
const most = 8;

/** The first of those that the words typed pick; all of them while nothing is typed. Their order says how often they were brought in. */
export function themesFor(rows: readonly Full<ThemeRow>[], typed: string): Full<ThemeRow>[] {
  const sought = query(typed);
  return rows.filter(({ theme }) => !typed.trim() || fits(sought, searchable(theme.title))).slice(0, most);
}
