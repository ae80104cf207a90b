import { expect, test } from 'vitest';
import { agendaClock } from './clock';

const items = (...minutes: number[]) => minutes.map((plannedMinutes) => ({ plannedMinutes }));

test('each item begins when all before it took their minutes', () => {
  const clock = agendaClock({ at: '2026-11-25T19:30:00', durationMinutes: 120 }, items(10, 15, 25, 65));
  expect(clock).toEqual({ begins: ['19:30', '19:40', '19:55', '20:20'], ends: '21:25', over: -5 });
});

test('a meeting goes on past midnight, and one item may be longer than all of it', () => {
  const clock = agendaClock({ at: '2026-11-25T23:15:00', durationMinutes: 90 }, items(30, 120));
  expect(clock).toEqual({ begins: ['23:15', '23:45'], ends: '01:45', over: 60 });
});

test('without an agenda it ends when it begins', () => {
  expect(agendaClock({ at: '2026-11-25T19:30:00', durationMinutes: 120 }, [])).toEqual({ begins: [], ends: '19:30', over: -120 });
});
