/** Which meetings are still to come, and how one is said in a line. */
import { showEnd, showMoment } from '$lib/dates/show';
import type { Full, MeetingRow, Stage } from '$lib/ipc';
import { t } from '$lib/texts';

/** Meetings to come, the first one first; and those that are over, the last one first. */
export function byTime(rows: Full<MeetingRow>[]): { coming: Full<MeetingRow>[]; over: Full<MeetingRow>[] } {
  const coming = rows.filter((row) => row.stage === 'planned').sort((one, other) => one.at.localeCompare(other.at));
  const over = rows.filter((row) => row.stage !== 'planned').sort((one, other) => other.at.localeCompare(one.at));
  return { coming, over };
}

/** Whether a planned meeting's day is behind us, so that it waits for its minutes to be closed. */
export function waitsForClosing(row: { at: string; stage: Stage }, today: string): boolean {
  return row.stage === 'planned' && row.at.slice(0, 10) < today;
}

/** "wo 25 november 2026, 19:30 tot 21:30 uur" */
export function showStretch(at: string, minutes: number): string {
  return t('meeting-stretch', { start: showMoment(at), end: showEnd(at, minutes) });
}

/** How many were asked and come, or came once it was held. */
export function showPeople(meeting: { stage: Stage; invited: number; coming: number; attended: number }): string {
  if (meeting.stage === 'held') return t('meeting-attended', { attended: meeting.attended, invited: meeting.invited });
  if (!meeting.invited) return t('meeting-invited-nobody');
  return t('meeting-coming', { invited: meeting.invited, coming: meeting.coming });
}
