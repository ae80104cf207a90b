/** How an action reads in the minutes. */
import { showDate, showNear, today } from '$lib/dates/show';
import type { Full, PromiseRow } from '$lib/ipc';
import { t } from '$lib/texts';
import { listOf } from '$lib/texts/list';

/** What and by which side; and below it with whom, who does it, and by when, or what became of it. */
export function sayAction(row: Full<PromiseRow>): { what: string; who: string } {
  const { promise, people } = row;
  const names = people.length ? listOf(people.map((person) => person.name)) : '';
  const who = [promise.holder, promise.side === 'ours' && names ? t('promise-to', { names }) : names];
  const closed = promise.state === 'done' ? 'promise-closed-done' : 'promise-closed-dropped';
  const open = promise.due ? t('action-before', { date: showNear(promise.due, today()) }) : '';
  const by = promise.state === 'open' ? open : t(closed, { date: promise.closedOn ? showDate(promise.closedOn, today()) : '' }).trim();
  return {
    what: t(promise.side === 'ours' ? 'action-said-ours' : 'action-said-theirs', { text: promise.text }),
    who: [...who, by].filter(Boolean).join(', '),
  };
}
