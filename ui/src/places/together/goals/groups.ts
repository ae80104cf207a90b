/** The goals of a network by what became of them. */
import type { Full, GoalRow, GoalState } from '$lib/ipc';

export interface Group {
  title: string;
  rows: Full<GoalRow>[];
}

const titles: [string, GoalState[]][] = [
  ['goals-under-way', ['underWay']],
  ['goals-reached', ['reached']],
  ['goals-ended', ['changed', 'letGo']],
];

/** The groups that have any; what is worked on comes first. */
export function groups(rows: Full<GoalRow>[]): Group[] {
  return titles
    .map(([title, states]) => ({ title, rows: rows.filter((row) => states.includes(row.state)) }))
    .filter((group) => group.rows.length);
}
