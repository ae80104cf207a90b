/** What there is to say of input. */
import { showDate } from '$lib/dates/show';
import type { Full, InputRow } from '$lib/ipc';
import { t } from '$lib/texts';
import { sentence } from '$lib/texts/sentence';
import { wayLabel } from './ways';

/** "focusgroep (jongeren), 12 november, wacht 3 dagen" */
export function sayCame({ input, waitingDays }: Full<InputRow>, today: string): string {
  const came = { way: t(wayLabel[input.way]), round: input.round, date: showDate(input.on, today) };
  return [t(input.round ? 'input-meta-round' : 'input-meta', came), waitingDays && t('input-waits', { days: waitingDays })].filter(Boolean).join(', ');
}

/** What was done with it, and whether that was told; nothing while nothing was done. */
export function sayAnswer({ input }: Full<InputRow>, today: string): string {
  if (!input.answer) return '';
  const told = input.toldOn ? t('input-told', { date: showDate(input.toldOn, today) }) : t('input-not-told');
  return `${t('input-answered', { words: sentence(input.answer) })} ${told}`;
}
