/** The pledges of a network by how they stand. */
import type { Full, PledgeRow } from '$lib/ipc';

export interface Group {
  title: string;
  rows: Full<PledgeRow>[];
}

/** The groups that have any: what is to be done first, then what the network was not told yet, and last what is over. */
export function groups(rows: Full<PledgeRow>[]): Group[] {
  const isOpen = ({ pledge }: Full<PledgeRow>) => pledge.state === 'open';
  const sorted: [string, (row: Full<PledgeRow>) => boolean][] = [
    ['pledges-open', isOpen],
    ['pledges-to-tell', (row) => !isOpen(row) && !row.pledge.toldOn],
    ['pledges-over', (row) => !isOpen(row) && !!row.pledge.toldOn],
  ];
  return sorted.map(([title, is]) => ({ title, rows: rows.filter(is) })).filter((group) => group.rows.length);
}
