import { expect, test } from 'vitest';
import { hasEnded } from './ended';

test('a network is over the day after its last one', () => {
  const on = (endsOn: string | null) => hasEnded({ endsOn }, '2026-11-23');
  expect([on(null), on('2026-11-24'), on('2026-11-23'), on('2026-11-22')]).toEqual([false, false, false, true]);
});
