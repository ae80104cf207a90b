/** What a line about a promise says. */
import { showDate, showNear, daysFrom } from '$lib/dates/show';
import type { ConversationKind, Full, PromiseRow } from '$lib/ipc';
import { t } from '$lib/texts';
import { listOf } from '$lib/texts/list';
import { meetingName } from '$lib/texts/meeting';

const madeIn: Record<ConversationKind, string> = {
  coffee: 'promise-made-coffee',
  walk: 'promise-made-walk',
  phone: 'promise-made-phone',
  video: 'promise-made-video',
  visit: 'promise-made-visit',
  message: 'promise-made-message',
  letter: 'promise-made-letter',
  note: 'promise-made-note',
};

/** When it is due, and how much that presses. */
export function dueOf(row: Full<PromiseRow>, today: string): { text: string; late: boolean; now: boolean } {
  const { due, state, closedOn } = row.promise;
  if (state !== 'open') {
    const key = state === 'done' ? 'promise-closed-done' : 'promise-closed-dropped';
    return { text: t(key, { date: closedOn ? showDate(closedOn, today) : '' }).trim(), late: false, now: false };
  }
  if (row.daysLate) return { text: t('promise-days-late', { days: row.daysLate }), late: true, now: false };
  if (!due) return { text: t('promise-no-day'), late: false, now: false };
  return { text: showNear(due, today), late: false, now: daysFrom(today, due) === 0 };
}

/** To or by whom, and who does it; on the page of `about` without that person's own name. */
export function aboutPromise(row: Full<PromiseRow>, about?: string): string {
  const others = row.people.filter((person) => person.id !== about).map((person) => person.name);
  const parts: string[] = [];
  if (others.length && !about) {
    parts.push(t(row.promise.side === 'ours' ? 'promise-to' : 'promise-by', { names: listOf(others) }));
  } else if (others.length) parts.push(t('promise-with', { names: listOf(others) }));
  if (row.promise.holder) parts.push(t('promise-holder', { holder: row.promise.holder }));
  return parts.join(', ');
}

/** Where it was made: "beloofd bij de koffie op 12 november". */
export function madeIt(madeAt: NonNullable<Full<PromiseRow>['madeAt']>, today: string): string {
  const date = showDate(madeAt.on, today);
  return madeAt.kind === 'conversation' ? t(madeIn[madeAt.conversationKind], { date }) : t('promise-made-meeting', { title: meetingName(madeAt.title), date });
}
