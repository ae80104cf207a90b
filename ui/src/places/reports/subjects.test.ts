import { expect, test } from 'vitest';
import { usual } from './subjects';

const meeting = (id: string, at: string, stage: 'planned' | 'held' | 'cancelled') => ({ id, at: `${at}T19:30:00`, stage });
const meetings = [
  meeting('later', '2026-12-17', 'planned'),
  meeting('next', '2026-11-27', 'planned'),
  meeting('dropped', '2026-11-20', 'cancelled'),
  meeting('last', '2026-10-30', 'held'),
  meeting('first', '2026-03-12', 'held'),
];

test('an agenda is usually that of the next meeting, minutes are those of the last one held', () => {
  expect(usual('agenda', meetings)).toBe('next');
  expect(usual('minutes', meetings)).toBe('last');
});

test('without such a meeting, and for a network, nothing is usual', () => {
  expect(usual('minutes', meetings.slice(0, 2))).toBeUndefined();
  expect(usual('agenda', meetings.slice(3))).toBeUndefined();
  expect(usual('network', meetings)).toBeUndefined();
});
