/** What came of a meeting. */
import type { AgendaItem, Full, InvitedPerson, MeetingPage, MinuteLine } from '$lib/ipc';

export interface Sum {
  /** How many lines the minutes have. */
  lines: number;
  decisions: { line: Full<MinuteLine>; item: Full<AgendaItem> }[];
  pledges: { line: Full<MinuteLine>; item: Full<AgendaItem> }[];
  /** How many of the actions are done. */
  done: number;
  /** Who was there, by name. */
  present: Full<InvitedPerson>[];
}

export function sumUp(page: Full<MeetingPage>): Sum {
  const lines = page.meeting.agenda.flatMap((item) => item.minutes.map((line) => ({ line, item })));
  return {
    lines: lines.length,
    decisions: lines.filter(({ line }) => line.kind === 'decision'),
    pledges: lines.filter(({ line }) => line.kind === 'pledge'),
    done: page.actions.filter(({ promise }) => promise.state === 'done').length,
    present: page.invited.filter((guest) => guest.attended),
  };
}
