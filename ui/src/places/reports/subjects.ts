/** What a report can be about: the meetings or the networks to choose from. */
import { showDate } from '$lib/dates/show';
import type { Full, Kept, MeetingRow, Network } from '$lib/ipc';
import type { Kind } from './kinds';

export interface Subject {
  value: string;
  label: string;
}

/** The subjects of a report of `kind`: meetings with the newest first; networks with the one of the rail first. */
export function subjects(
  kind: Kind,
  meetings: Full<MeetingRow>[] | undefined,
  networks: Full<Kept<Network>>[],
  network: string | null,
  about: string,
): Subject[] {
  if (kind === 'network') {
    return networks
      .toSorted((one, other) => Number(other.id === network) - Number(one.id === network))
      .map(({ id, name }) => ({ value: id, label: name }));
  }
  const rows = (meetings ?? []).filter((row) => row.stage !== 'cancelled' || row.id === about);
  return rows.map((row) => ({ value: row.id, label: `${row.title}, ${showDate(row.at)}` }));
}
