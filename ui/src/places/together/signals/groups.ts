/** The signals of a network by what is to be done with them. */
import type { Full, SignalRow, SignalState } from '$lib/ipc';

export interface Group {
  title: string;
  rows: Full<SignalRow>[];
}

const titles: [SignalState, string][] = [
  ['toAcknowledge', 'signals-to-acknowledge'],
  ['toAnswer', 'signals-to-answer'],
  ['toAsk', 'signals-to-ask'],
  ['closed', 'signals-closed'],
];

/** The groups that have any; what needs nothing more comes last. */
export function groups(rows: Full<SignalRow>[]): Group[] {
  return titles
    .map(([state, title]) => ({ title, rows: rows.filter((row) => row.state === state) }))
    .filter((group) => group.rows.length);
}
