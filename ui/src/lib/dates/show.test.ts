import { afterEach, expect, test } from 'vitest';
import { spoken } from '$lib/texts';
import { daysFrom, showDate, showDay, showEnd, showMoment, showNear } from './show';

afterEach(() => {
  spoken.language = 'nl';
});

test('shows dates the way the documents do', () => {
  expect(showDay('2026-11-23')).toBe('maandag 23 november 2026');
  expect(showMoment('2026-11-27T14:00:00')).toBe('vr 27 november 2026, 14:00');
  expect(showDate('2026-11-12', '2026-11-23')).toBe('12 november');
  expect(showDate('2025-11-12', '2026-11-23')).toBe('12 november 2025');
  expect(showEnd('2026-11-25T19:30:00', 120)).toBe('21:30');
});

test('says what is near in words', () => {
  expect(showNear('2026-11-23', '2026-11-23')).toBe('vandaag');
  expect(showNear('2026-11-24', '2026-11-23')).toBe('morgen');
  expect(showNear('2026-11-27', '2026-11-23')).toBe('vr 27 november');
});

test('speaks English when the window does', () => {
  spoken.language = 'en';
  expect(showDay('2026-11-23')).toBe('Monday 23 November 2026');
  expect(showNear('2026-11-27', '2026-11-23')).toBe('Fri 27 November');
});

test('counts days over a change of clocks', () => {
  expect(daysFrom('2026-10-24', '2026-10-26')).toBe(2);
  expect(daysFrom('2026-11-23', '2026-11-21')).toBe(-2);
});
