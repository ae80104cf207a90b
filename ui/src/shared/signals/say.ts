/** What there is to say of a signal. */
import { showDate } from '$lib/dates/show';
import type { Full, Signal, SignalRow } from '$lib/ipc';
import { t } from '$lib/texts';

/** Whether an answer was what they meant. */
export type AsMeant = NonNullable<Full<Signal>['answered']>['asMeant'];

export const asMeantLabel: Record<AsMeant, string> = { yes: 'signal-yes', no: 'signal-no', notAsked: 'signal-not-asked' };

const meant: Partial<Record<AsMeant, string>> = { yes: 'signal-was-meant', no: 'signal-not-meant' };

/** "ontvangen 12 november, wacht 3 dagen" */
export function sayReceived({ signal, waitingDays }: Full<SignalRow>, today: string): string {
  const received = t('signal-received', { date: showDate(signal.receivedOn, today) });
  return [received, waitingDays && t('signal-waits', { days: waitingDays })].filter(Boolean).join(', ');
}

/** What was done with it so far, but for the answer: a sentence each. */
export function sayDone({ signal }: Full<SignalRow>, today: string): string {
  const { acknowledgedOn, passedOn } = signal;
  const sentences: string[] = [];
  if (acknowledgedOn) sentences.push(t('signal-acknowledged', { date: showDate(acknowledgedOn, today) }));
  if (passedOn) {
    const { desk, caseNumber } = passedOn;
    const date = showDate(passedOn.on, today);
    sentences.push(caseNumber ? t('signal-passed-as', { desk, date, caseNumber }) : t('signal-passed', { desk, date }));
  }
  return sentences.join(' ');
}

/** Whether it was what they meant; nothing while they were not asked. */
export function sayMeant({ signal }: Full<SignalRow>): string {
  const key = signal.answered && meant[signal.answered.asMeant];
  return key ? t(key) : '';
}
