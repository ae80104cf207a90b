/** The days of a month in weeks, and moving among them by keys. Days are written as the core writes them: 2026-11-23. */

const day = 24 * 60 * 60 * 1000;

/** A day in UTC, where every day has 24 hours. */
function utc(date: string): Date {
  const [year = 0, month = 1, of = 1] = date.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, of));
}

const write = (date: Date): string => date.toISOString().slice(0, 10);

/** So many days later, or earlier. */
export function plusDays(date: string, days: number): string {
  return write(new Date(utc(date).getTime() + days * day));
}

/** The same day so many months later, or the last of that month where it has no such day. */
export function plusMonths(date: string, months: number): string {
  const from = utc(date);
  const to = new Date(Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + months + 1, 0));
  to.setUTCDate(Math.min(from.getUTCDate(), to.getUTCDate()));
  return write(to);
}

/** How many days after Monday. */
const sinceMonday = (date: string): number => (utc(date).getUTCDay() + 6) % 7;

/** Six weeks from Monday to Sunday with the whole month of `date` in them: as many for every month, so that nothing jumps. */
export function weeksAround(date: string): string[][] {
  const first = `${date.slice(0, 7)}-01`;
  const start = plusDays(first, -sinceMonday(first));
  return Array.from({ length: 6 }, (_, week) => Array.from({ length: 7 }, (_, at) => plusDays(start, week * 7 + at)));
}

export const sameMonth = (one: string, other: string): boolean => one.slice(0, 7) === other.slice(0, 7);

/** Years are written in four digits. */
const inReach = (date: string): boolean => date >= '1900-01-01' && date <= '2199-12-31';

/** Where a key goes from `date`; `undefined` for a key that goes nowhere. */
export function dayAfter({ key, shiftKey }: Pick<KeyboardEvent, 'key' | 'shiftKey'>, date: string): string | undefined {
  const months = shiftKey ? 12 : 1;
  const moves: Record<string, () => string> = {
    ArrowLeft: () => plusDays(date, -1),
    ArrowRight: () => plusDays(date, 1),
    ArrowUp: () => plusDays(date, -7),
    ArrowDown: () => plusDays(date, 7),
    Home: () => plusDays(date, -sinceMonday(date)),
    End: () => plusDays(date, 6 - sinceMonday(date)),
    PageUp: () => plusMonths(date, -months),
    PageDown: () => plusMonths(date, months),
  };
  const to = moves[key]?.();
  return to === undefined || inReach(to) ? to : date;
}
