/** How a change of an agenda is said. */
import { showDate, showNear, showTime, today } from '$lib/dates/show';
import type { AgendaChange, Full, Meeting } from '$lib/ipc';
import { t } from '$lib/texts';

/** "vr 20 november, 16:10" */
export function sayWhen(change: Full<AgendaChange>): string {
  return `${showNear(change.at, today())}, ${showTime(change.at)}`;
}

/** What was done, for whom and why; `name` is that of who asked for it. */
export function sayChange(change: Full<AgendaChange>, meeting: Pick<Full<Meeting>, 'agendaChanges'>, name?: string): string {
  const { what, title, requestedBy, reason, madeRoomFor, correctedAt } = change;
  const room = madeRoomFor ? meeting.agendaChanges.find((one) => one.item === madeRoomFor)?.title : undefined;
  const asked = name ? t('agenda-change-requester', { name }) : requestedBy ? t('agenda-change-side', { side: requestedBy }) : '';
  const done = t('agenda-change', {
    what: what.kind,
    title,
    from: 'from' in what ? what.from : 0,
    to: 'to' in what ? what.to : 0,
    former: 'formerTitle' in what ? what.formerTitle : '',
  });
  const said = [done, room && t('agenda-change-room', { title: room }), asked, reason && t('agenda-change-reason', { reason: reason.replace(/\.$/, '') }), correctedAt && t('agenda-change-corrected', { date: showDate(correctedAt.slice(0, 10), today()) })];
  // A title may end with a sign of its own, within the marks that set it apart.
  return said.map((sentence) => (sentence || '').replace(/([?!.])(\u2069?)\.$/, '$1$2')).filter(Boolean).join(' ');
}
