/** What a line about somebody who is due says. */
import { showDate } from '$lib/dates/show';
import type { DueRow, Full } from '$lib/ipc';
import { sayRhythm } from '$lib/rhythm/say';
import { t } from '$lib/texts';

/** "elke 6 weken, laatste gesprek 2 oktober. Liefst wandelen. In de ochtend." */
export function aboutDue({ standing, note, hours }: Full<DueRow>, today: string): string {
  const rhythm = sayRhythm(standing.rhythm);
  const last = standing.lastContact
    ? t('due-last', { rhythm, date: showDate(standing.lastContact, today) })
    : t('due-never', { rhythm });
  return [last, ended(note), ended(hours)].filter(Boolean).join(' ');
}

/** Own words as a sentence of their own. */
function ended(words: string): string {
  const text = words.trim();
  if (!text) return '';
  const sentence = text.charAt(0).toLocaleUpperCase() + text.slice(1);
  return /[.!?…]$/.test(sentence) ? sentence : `${sentence}.`;
}
