import { expect, test } from 'vitest';
import { behind, lastTouched, minutesSince, plannedBefore, spentOn, turnTo, underWay, type Course } from './pace';

const start = new Date('2026-11-25T19:30:00').getTime();
const after = (minutes: number) => start + minutes * 60_000;
const begin: Course = { item: null, since: null, spent: {} };

test('counts what each item took while it was on the table', () => {
  let course = turnTo(begin, 'a', after(0), true);
  course = turnTo(course, 'b', after(12), true);
  expect(spentOn(course, 'a', after(20))).toBe(12);
  expect(spentOn(course, 'b', after(20))).toBe(8);
  expect(spentOn(course, 'c', after(20))).toBeUndefined();
});

test('an item that comes back goes on counting', () => {
  let course = turnTo(begin, 'a', after(0), true);
  course = turnTo(course, 'b', after(10), true);
  course = turnTo(course, 'a', after(15), true);
  expect(spentOn(course, 'a', after(18))).toBe(13);
});

test('nothing is counted while a meeting is not under way', () => {
  const course = turnTo(turnTo(begin, 'a', after(-5000), false), 'b', after(-4000), false);
  expect(course.spent).toEqual({});
  expect(underWay('2026-11-25T19:30:00', 120, after(-60))).toBe(false);
  expect(underWay('2026-11-25T19:30:00', 120, after(-10))).toBe(true);
  expect(underWay('2026-11-25T19:30:00', 120, after(130))).toBe(true);
  expect(underWay('2026-11-25T19:30:00', 120, after(24 * 60))).toBe(false);
});

test('18 minutes into an item that follows 25 planned minutes, at a quarter past eight, is 2 minutes behind', () => {
  const agenda = [{ plannedMinutes: 10 }, { plannedMinutes: 15 }, { plannedMinutes: 25 }];
  const elapsed = minutesSince('2026-11-25T19:30:00', after(45));
  expect(behind(elapsed, plannedBefore(agenda, 2), 25, 18)).toBe(2);
  expect(behind(20, 25, 25, 0)).toBe(-5);
  expect(behind(60, 25, 25, 35)).toBe(10);
});

test('opens at the item with the last lines, or at the first', () => {
  const agenda = [{ id: 'a', minutes: [1] }, { id: 'b', minutes: [2] }, { id: 'c', minutes: [] }];
  expect(lastTouched(agenda)).toBe('b');
  expect(lastTouched([{ id: 'a', minutes: [] }])).toBe('a');
  expect(lastTouched([])).toBeNull();
});
