/** The decisions of a network by whether they hold. */
import type { DecisionRow, DecisionState, Full } from '$lib/ipc';

export interface Group {
  title: string;
  rows: Full<DecisionRow>[];
}

const titles: [DecisionState, string][] = [
  ['inForce', 'decisions-in-force'],
  ['revised', 'decisions-revised'],
  ['withdrawn', 'decisions-withdrawn'],
];

/** The groups that have any; what holds comes first. */
export function groups(rows: Full<DecisionRow>[]): Group[] {
  return titles
    .map(([state, title]) => ({ title, rows: rows.filter((row) => row.state === state) }))
    .filter((group) => group.rows.length);
}

/** The decisions that can have taken the place of `row`: of the same day or later, and not what it took the place of itself. */
export function successors(row: Full<DecisionRow>, rows: Full<DecisionRow>[]): Full<DecisionRow>[] {
  const before = new Set(row.replaces.map(({ id }) => id));
  return rows.filter((one) => one.id !== row.id && one.on >= row.on && !before.has(one.id));
}
