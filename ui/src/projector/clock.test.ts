import { expect, it } from 'vitest';
import { later, left } from './clock';

const clock = { itemUntil: '2026-11-26T23:55:00', endsAt: '2026-11-27T00:30:00' };

it('counts what is left of an item and what it takes too long, also past midnight', () => {
  expect(left(clock, '2026-11-26T23:48')).toBe(7);
  expect(left(clock, '2026-11-26T23:55')).toBe(0);
  expect(left(clock, '2026-11-27T00:05')).toBe(-10);
  expect(left({ ...clock, itemUntil: null }, '2026-11-26T23:48')).toBeUndefined();
});

it('ends later by what the item takes too long, and never earlier', () => {
  expect(later(clock, '2026-11-26T23:48')).toBe(0);
  expect(later(clock, '2026-11-27T00:05')).toBe(10);
  expect(later({ ...clock, itemUntil: null }, '2026-11-27T00:05')).toBe(0);
});
