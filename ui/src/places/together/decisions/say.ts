/** What there is to say of a decision that does not hold any more. */
import { showDate } from '$lib/dates/show';
import type { DecisionRow, Full } from '$lib/ipc';
import { t } from '$lib/texts';

/** Since when, and what took its place or why; nothing for one that holds. */
export function sayEnded({ standing, replacedBy }: Full<DecisionRow>, today: string): string {
  if (standing.kind === 'inForce') return '';
  const date = showDate(standing.on, today);
  if (standing.kind === 'withdrawn') return t('decision-was-withdrawn', { date, reason: standing.reason });
  if (!replacedBy) return t('decision-was-revised', { date });
  return t('decision-was-revised-by', { date, text: replacedBy.text || t('classification-confidential') });
}
