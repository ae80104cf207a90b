/** How much there can be to say of a passphrase, so that its room is there from the start. */
import { t } from '$lib/texts';
import { reasonLabel, timeLabel } from './labels';

/** The reasons that are told at once, the weightiest; more would not be read while typing. */
export const mostReasons = 3;

export const gradeLabels = ['strength-none', 'strength-weak', 'strength-moderate', 'strength-strong', 'strength-very-strong'];

const byLength = (texts: string[]): string[] => [...texts].sort((one, other) => other.length - one.length);

/** The longest that can be said, in the language of the window. */
export function longestSaid(): string {
  const times = Object.values(timeLabel).flatMap((key) => [0, 59].map((count) => t(key, { count })));
  const [time = ''] = byLength(times);
  const [grade = ''] = byLength(gradeLabels.map((key) => t(key)));
  const reasons = byLength(Object.values(reasonLabel).map((key) => t(key))).slice(0, mostReasons);
  return [grade, t('strength-search', { time }), ...reasons].join(' ');
}
