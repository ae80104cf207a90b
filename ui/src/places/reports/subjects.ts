/** What a report can be about: the meetings, the surveys or the networks to choose from. */
import { showDate } from '$lib/dates/show';
import type { Full, Versioned, MeetingRow, Network, SurveyPage, ThemeRow } from '$lib/ipc';
import type { Kind } from '../../shared/reports/kinds';

export interface Subject {
  value: string;
  label: string;
}

/** The subjects of a report: meetings with the newest first; networks with the one of the rail first.
 * A person is not among them: of thousands one is found by name. */
export function subjects(
  about: 'meeting' | 'network' | 'person' | 'survey' | 'theme',
  meetings: Full<MeetingRow>[] | undefined,
  networks: Full<Versioned<Network>>[],
  network: string | null,
  chosen: string,
  surveys: Full<SurveyPage>[] = [],
  themes: Full<ThemeRow>[] = [],
): Subject[] {
  if (about === 'person') return [];
  if (about === 'survey') return surveys.map(({ id, title }) => ({ value: id, label: title }));
  if (about === 'theme') return themes.map(({ theme }) => ({ value: theme.id, label: theme.title }));
  if (about === 'network') {
    return networks
      .toSorted((one, other) => Number(other.id === network) - Number(one.id === network))
      .map(({ id, name }) => ({ value: id, label: name }));
  }
  const rows = (meetings ?? []).filter((row) => row.stage !== 'cancelled' || row.id === chosen);
  return rows.map((row) => ({ value: row.id, label: `${row.title}, ${showDate(row.at)}` }));
}

/** The meeting a report is usually about when nobody said which: the agenda of the next one, the minutes of the last. */
export function usual(kind: Kind, meetings: Pick<MeetingRow, 'id' | 'at' | 'stage'>[]): string | undefined {
  const byTime = meetings.toSorted((one, other) => one.at.localeCompare(other.at));
  if (kind === 'agenda') return byTime.find(({ stage }) => stage === 'planned')?.id;
  if (kind === 'minutes' || kind === 'evaluation') return byTime.findLast(({ stage }) => stage === 'held')?.id;
  return undefined;
}
