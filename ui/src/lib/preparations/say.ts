/** What there is to say of a talk before a meeting, in a few words. */
import { showNear, showTime } from '$lib/dates/show';
import type { Full, NeedWhy, PreparationRow, PreparationState } from '$lib/ipc';
import { t } from '$lib/texts';
import { listOf } from '$lib/texts/list';

/** When the talk is, or what is asked instead; `late` when something has to be arranged still. */
export function whenOf(row: Full<PreparationRow>, today: string): { text: string; late: boolean } {
  const { at } = row.preparation;
  if (row.step === 'ask') return { text: t('preparation-ask'), late: false };
  if (row.step === 'explain') return { text: t('preparation-explain'), late: true };
  if (row.step === 'nothing') return { text: t(stateLabel[row.preparation.state]), late: false };
  return at ? { text: t('preparation-when', { day: showNear(at, today), time: showTime(at) }), late: false } : { text: t('preparation-no-time'), late: true };
}

/** What to go through and with what help: "met tolk, doornemen: Sleutel en Verkeer". */
export function aboutPreparation(row: Full<PreparationRow>): string {
  const { themes } = row.preparation;
  const parts = [
    row.wantsInterpreter && t('preparation-interpreter'),
    themes.length === 1 && t('preparation-theme', { theme: themes[0] ?? '' }),
    themes.length > 1 && t('preparation-themes', { count: themes.length }),
  ];
  return parts.filter(Boolean).join(', ');
}

export const stateLabel: Record<PreparationState, string> = {
  open: 'preparation-open',
  done: 'preparation-done',
  cancelled: 'preparation-cancelled',
};

export const whyLabel: Record<NeedWhy, string> = {
  askedTalk: 'need-asked-talk',
  interpreter: 'need-interpreter',
  littleOfRoom: 'need-little',
  nothingOfRoom: 'need-nothing',
};

/** Why somebody is helped by a talk beforehand, as a sentence. */
export function sayWhy(why: NeedWhy[]): string {
  const said = listOf(why.map((one) => t(whyLabel[one])));
  return said.replace(/\p{L}/u, (letter) => letter.toLocaleUpperCase());
}
