/** From whom an agenda comes, as a bar, a table and a sentence. */
import type { AgendaBalance, Full, Origin } from '$lib/ipc';
import { t } from '$lib/texts';

/** In the order they are drawn: members first. */
export const origins: readonly Origin[] = ['member', 'municipality', 'together'];

/** One piece of the bar, in the units of its drawing. */
export interface Piece {
  origin: Origin;
  x: number;
  width: number;
}

const gap = 3;
const narrowest = 4;

/** The bar of `balance`, `width` units wide: each side by its minutes, or by its items where no minutes are planned. */
export function bar(balance: Full<AgendaBalance>, width: number): Piece[] {
  const planned = origins.some((origin) => balance[origin].minutes > 0);
  const weight = (origin: Origin) => (planned ? balance[origin].minutes : balance[origin].items);
  const there = origins.filter((origin) => weight(origin) > 0);
  const total = there.reduce((sum, origin) => sum + weight(origin), 0);
  const room = width - gap * (there.length - 1) - narrowest * there.length;
  let x = 0;
  return there.map((origin) => {
    const piece = { origin, x, width: narrowest + (room * weight(origin)) / total };
    x += piece.width + gap;
    return piece;
  });
}

/** Minutes of all items together. */
export function planned(balance: Full<AgendaBalance>): number {
  return origins.reduce((sum, origin) => sum + balance[origin].minutes, 0);
}

/** Items of all sides together. */
export function items(balance: Full<AgendaBalance>): number {
  return origins.reduce((sum, origin) => sum + balance[origin].items, 0);
}

/** What the bar says, as a sentence. */
export function sayBalance(balance: Full<AgendaBalance>): string {
  const total = planned(balance);
  const { member, together } = balance;
  if (!total) return t('balance-items', { member: member.items, total: items(balance), together: together.items });
  return t('balance-minutes', { member: member.minutes, total, together: together.minutes });
}
