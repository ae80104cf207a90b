import { expect, test } from 'vitest';
import type { Full, Side, Today } from '$lib/ipc';
import { pressing } from './pressing';

const today = (...promises: [Side, string | null][]) =>
  ({ date: '2026-11-23', promises: promises.map(([side, due]) => ({ promise: { side, due } })) }) as Full<Today>;

test('counts our own promises that are late or due today, and no others', () => {
  expect(pressing(today(['ours', '2026-11-21'], ['ours', '2026-11-23']))).toBe(2);
  expect(pressing(today(['ours', '2026-11-24'], ['ours', null], ['theirs', '2026-11-01']))).toBe(0);
});
