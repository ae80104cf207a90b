/** Where minutes are, and how they were corrected, in words. */
import { showDate } from '$lib/dates/show';
import { ipc, type CorrectionRow, type Full, type Meeting, type MeetingPage, type MeetingRow } from '$lib/ipc';
import { meetingName } from '$lib/texts/meeting';
import { t } from '$lib/texts';

export type StateKind = Full<Meeting>['minutesState']['kind'];

export const stateLabel = {
  draft: 'minutes-draft',
  submitted: 'minutes-submitted',
  adopted: 'minutes-adopted',
} as const satisfies Record<StateKind, string>;

/** Where the minutes are and what that means, in a sentence or two. */
export function sayState({ meeting, adoptedAt }: Pick<Full<MeetingPage>, 'meeting' | 'adoptedAt'>, today: string): string {
  const state = meeting.minutesState;
  if (state.kind === 'submitted') {
    return t('minutes-submitted-text', { date: showDate(state.until, today), over: state.until < today ? 'yes' : 'no' });
  }
  if (state.kind === 'adopted') {
    const date = showDate(state.on, today);
    const said = adoptedAt ? t('minutes-adopted-at', { date, title: meetingName(adoptedAt.title) }) : t('minutes-adopted-on', { date });
    return `${said} ${t('minutes-adopted-text')}`;
  }
  if (!state.reopened) return t('minutes-draft-text');
  return t('minutes-reopened', { date: showDate(state.reopened.on, today), reason: state.reopened.reason.replace(/\.$/, '') });
}

/** What a correction is about and who asked for it. */
export function sayCorrection({ correction, requester, item }: Full<CorrectionRow>, today: string): string {
  const about = item ? t('correction-at-item', { number: item }) : t('correction-at-whole');
  const who = requester ? requester.name : t('correction-by', { side: correction.requestedBy ?? 'none' });
  return t('correction-said', { about, who, date: showDate(correction.on, today) });
}

/** The meetings at which minutes can be adopted: later ones of the same network, until today. The last one first. */
export async function meetingsToAdoptAt(meeting: Full<MeetingPage>['meeting'], today: string): Promise<Full<MeetingRow>[]> {
  const rows = await ipc.meetings({ network: meeting.network, from: meeting.at.slice(0, 10), until: today });
  return rows.filter((row) => row.id !== meeting.id);
}
