/** What a report leaves out and why, in sentences: one for each reason. */
import type { Full, LeftOut, LeftOutWhy } from '$lib/ipc';
import { t } from '$lib/texts';
import { listOf } from '$lib/texts/list';
import { whatLabel, whyLabel } from '../../shared/reports/kinds';

const capital = (text: string) => text.replace(/\p{L}/u, (letter) => letter.toUpperCase());

/** One sentence per reason, in the order of the first thing it is about. */
export function sayLeftOut(leftOut: Full<LeftOut>[]): string[] {
  const reasons = [...new Set(leftOut.map(({ why }) => why))];
  return reasons.map((why: LeftOutWhy) => {
    const things = leftOut
      .filter((one) => one.why === why && one.count !== 0)
      .map(({ what, count }) => t(whatLabel[what], count === null ? { all: 'yes', count: 0 } : { all: 'no', count }));
    const count = leftOut.find((one) => one.why === why)?.count ?? 0;
    return things.length ? capital(t(whyLabel[why], { things: listOf(things), count }).replace(/[\u2066-\u2069]/g, '')) : '';
  }).filter(Boolean);
}
