import { expect, test } from 'vitest';
import type { AgendaBalance, Full } from '$lib/ipc';
import { bar, items, planned, sayBalance } from './balance';

const balance = (member: number[], municipality: number[], together: number[]): Full<AgendaBalance> => {
  const share = ([count = 0, minutes = 0]: number[]) => ({ items: count, minutes });
  return { member: share(member), municipality: share(municipality), together: share(together) };
};

const evening = balance([3, 55], [2, 30], [3, 30]);
const plain = (text: string) => text.replace(/[\u2068\u2069]/g, '');

test('the pieces fill the bar and stand in the ratio of their minutes', () => {
  const pieces = bar(evening, 280);
  expect(pieces.map(({ origin }) => origin)).toEqual(['member', 'municipality', 'together']);
  const last = pieces[2]!;
  expect(last.x + last.width).toBeCloseTo(280);
  expect(pieces[1]!.width).toBeCloseTo(last.width);
  expect(pieces[0]!.width).toBeGreaterThan(1.7 * last.width);
});

test('a side without items has no piece, and the smallest one can still be seen', () => {
  expect(bar(balance([1, 60], [0, 0], [0, 0]), 280)).toEqual([{ origin: 'member', x: 0, width: 280 }]);
  expect(bar(balance([0, 0], [0, 0], [0, 0]), 280)).toEqual([]);
  const [, sliver] = bar(balance([9, 1000], [1, 1], [0, 0]), 280);
  expect(sliver!.width).toBeGreaterThanOrEqual(4);
});

test('items count where no minutes are planned', () => {
  const [member, municipality] = bar(balance([3, 0], [1, 0], [0, 0]), 283);
  expect(member!.width / municipality!.width).toBeGreaterThan(2.5);
});

test('says in words what the bar shows', () => {
  expect([items(evening), planned(evening)]).toEqual([8, 115]);
  expect(plain(sayBalance(evening))).toBe('Leden bepalen 55 van de 115 minuten alleen, en 30 samen met ons.');
  expect(plain(sayBalance(balance([2, 0], [1, 0], [0, 0])))).toBe('2 van de 3 punten komen van leden, en 0 van ons samen.');
});
