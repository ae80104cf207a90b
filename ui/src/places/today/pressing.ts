import { daysFrom } from '$lib/dates/show';
import type { Full, PromiseRow, Today } from '$lib/ipc';

/** How many of our own promises are late or due today: what cannot wait. */
export function pressing(today: Full<Today>): number {
  return today.promises.filter((row) => row.promise.side === 'ours' && isNow(row, today.date)).length;
}

function isNow(row: Full<PromiseRow>, date: string): boolean {
  return row.promise.due !== null && daysFrom(date, row.promise.due) <= 0;
}
