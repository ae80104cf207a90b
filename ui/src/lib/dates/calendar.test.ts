import { expect, test } from 'vitest';
import { dayAfter, plusDays, plusMonths, sameMonth, weeksAround } from './calendar';

const press = (key: string, shiftKey = false) => ({ key, shiftKey });

test('a month stands in six weeks that begin on Monday', () => {
  const weeks = weeksAround('2026-11-23');
  expect(weeks).toHaveLength(6);
  expect(weeks[0]).toEqual(['2026-10-26', '2026-10-27', '2026-10-28', '2026-10-29', '2026-10-30', '2026-10-31', '2026-11-01']);
  expect(weeks[5]?.[6]).toBe('2026-12-06');
  // February 2027 begins on a Monday and has four weeks to the day.
  expect(weeksAround('2027-02-28')[0]?.[0]).toBe('2027-02-01');
});

test('every day of twenty years stands once in its month', () => {
  for (let date = '2016-01-01'; date < '2036-01-01'; date = plusMonths(date, 1)) {
    const days = weeksAround(date).flat();
    expect(new Set(days).size).toBe(42);
    const inMonth = days.filter((one) => sameMonth(one, date));
    expect(inMonth.at(0)).toBe(date);
    expect(plusDays(inMonth.at(-1) ?? '', 1)).toBe(plusMonths(date, 1));
  }
});

test('arrows go by day and by week, over months and changes of the clock', () => {
  expect(dayAfter(press('ArrowRight'), '2026-12-31')).toBe('2027-01-01');
  expect(dayAfter(press('ArrowLeft'), '2028-03-01')).toBe('2028-02-29');
  expect(dayAfter(press('ArrowDown'), '2026-10-24')).toBe('2026-10-31');
  expect(dayAfter(press('ArrowUp'), '2026-03-30')).toBe('2026-03-23');
});

test('Home and End go to the Monday and the Sunday of the week', () => {
  for (const date of ['2026-11-23', '2026-11-26', '2026-11-29']) {
    expect(dayAfter(press('Home'), date)).toBe('2026-11-23');
    expect(dayAfter(press('End'), date)).toBe('2026-11-29');
  }
});

test('the page keys go by month, with Shift by year, and stay in a month that is shorter', () => {
  expect(dayAfter(press('PageDown'), '2027-01-31')).toBe('2027-02-28');
  expect(dayAfter(press('PageUp'), '2026-12-31')).toBe('2026-11-30');
  expect(dayAfter(press('PageDown', true), '2028-02-29')).toBe('2029-02-28');
  expect(dayAfter(press('PageUp', true), '2026-11-23')).toBe('2025-11-23');
});

test('other keys go nowhere, and nothing goes where years have no four digits', () => {
  expect(dayAfter(press('a'), '2026-11-23')).toBeUndefined();
  expect(dayAfter(press('Tab'), '2026-11-23')).toBeUndefined();
  expect(dayAfter(press('PageDown', true), '2199-06-01')).toBe('2199-06-01');
});
