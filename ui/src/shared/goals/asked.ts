import type { Full, GoalRow } from '$lib/ipc';

export type Step = Full<GoalRow>['goal']['steps'][number];

/** A dialog asked for: to write down a goal, to change one, to change it into another or let it go, or about a step of it. */
export type Asked =
  | { what: 'new' }
  | { what: 'edit' | 'become' | 'letGo'; row: Full<GoalRow> }
  | { what: 'step'; row: Full<GoalRow>; step?: Step };
