/** What there is to say of a pledge. */
import { daysFrom, showDate, showNear } from '$lib/dates/show';
import type { Full, PledgeRow } from '$lib/ipc';
import { t } from '$lib/texts';
import { meetingName } from '$lib/texts/meeting';

/** Which side pledged it, and who of it. */
export function sayWho({ pledge, person }: Full<PledgeRow>): string {
  if (pledge.side === 'ours') return pledge.desk ? t('pledge-by-desk', { desk: pledge.desk }) : t('pledge-by-us');
  return person ? t('pledge-by-person', { name: person.name }) : t('pledge-by-members');
}

/** When it is due or was closed, and how much that presses. */
export function sayDue({ pledge, daysLate }: Full<PledgeRow>, today: string): { text: string; late: boolean; now: boolean } {
  const { state, due, closedOn } = pledge;
  if (state !== 'open') return { text: t(state === 'kept' ? 'pledge-was-kept' : 'pledge-was-dropped', { date: closedOn ? showDate(closedOn, today) : '' }), late: false, now: false };
  if (daysLate) return { text: t('promise-days-late', { days: daysLate }), late: true, now: false };
  if (!due) return { text: t('promise-no-day'), late: false, now: false };
  return { text: showNear(due, today), late: false, now: daysFrom(today, due) === 0 };
}

/** Where and when it was made. */
export function sayMade({ pledge, madeAt }: Full<PledgeRow>, today: string): string {
  const date = showDate(madeAt?.on ?? pledge.madeOn ?? today, today);
  return madeAt?.kind === 'meeting' ? t('promise-made-meeting', { title: meetingName(madeAt.title), date }) : t('pledge-made', { date });
}
