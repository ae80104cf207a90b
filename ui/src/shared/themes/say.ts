/** What there is to say of a theme. */
import { showDate } from '$lib/dates/show';
import type { Full, ThemeRow } from '$lib/ipc';
import { t } from '$lib/texts';
import { listOf } from '$lib/texts/list';
import { sentence } from '$lib/texts/sentence';

/** "7 keer: 5 van leden en 2 van de gemeente, 3 keer nog open" */
export function sayCounts({ inputs, openInputs }: Full<ThemeRow>): string {
  const sides = [inputs.theirs && t('theme-count-theirs', { count: inputs.theirs }), inputs.ours && t('theme-count-ours', { count: inputs.ours })];
  const counts = t('theme-counts', { all: inputs.theirs + inputs.ours, sides: listOf(sides.filter((side) => side !== 0)) });
  return [counts, openInputs && t('theme-open-inputs', { count: openInputs })].filter(Boolean).join(', ');
}

/** Where it stands on an agenda, and what came of it. */
export function sayWent({ theme, meetings }: Full<ThemeRow>, today: string): string {
  const places = meetings.map(({ title, at }) => {
    const date = showDate(at, today);
    return title ? t('theme-on-agenda', { meeting: title, date }) : t('theme-on-agenda-untitled', { date });
  });
  const { answer } = theme;
  const came = answer && t('theme-came-of', { date: showDate(answer.on, today), words: sentence(answer.text) });
  return [...places, came].filter(Boolean).join(' ');
}
