/** Dates as they are shown. The core reads them from words; how they look on screen is decided here. */
import { t } from '$lib/texts';
import { locale } from '$lib/texts/once';
import { civil, form, showTime, yearOf } from './civil';

export { showDate, showMoment, showTime } from './civil';

/** Whole days from `today` to `date`; negative when it is past. */
export function daysFrom(today: string, date: string): number {
  const day = 24 * 60 * 60 * 1000;
  return Math.round((civil(date.slice(0, 10)).getTime() - civil(today.slice(0, 10)).getTime()) / day);
}

/** "maandag 23 november 2026" */
export function showDay(date: string): string {
  return form(date.slice(0, 10), { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }).replace(',', '');
}

/** "november 2026" */
export function showMonth(date: string): string {
  return form(date.slice(0, 10), { month: 'long', year: 'numeric' });
}

/** The days of the week from Monday: "ma" to see, "maandag" to hear. */
export function weekdays(): { short: string; long: string }[] {
  // 2024-01-01 was a Monday.
  return Array.from({ length: 7 }, (_, at) => {
    const day = `2024-01-0${at + 1}`;
    return { short: form(day, { weekday: 'short' }), long: form(day, { weekday: 'long' }) };
  });
}

/** "wo 25 november", with "vandaag", "morgen" and "gisteren" for what is near `today`. */
export function showNear(date: string, today: string): string {
  const days = daysFrom(today, date);
  if (days === 0) return t('near-today');
  if (days === 1) return t('near-tomorrow');
  if (days === -1) return t('near-yesterday');
  const year = yearOf(date) === yearOf(today) ? undefined : 'numeric';
  return form(date.slice(0, 10), { weekday: 'short', day: 'numeric', month: 'long', year }).replace(',', '');
}

/** The moment `minutes` after another one on the clock of this machine: an evening on which the clocks change lasts as long as any. */
export function later(moment: string, minutes: number): string {
  return onTheWall(new Date(new Date(moment).getTime() + minutes * 60_000));
}

/** The end of something that starts at `moment` and lasts `minutes`, as "21:30". */
export function showEnd(moment: string, minutes: number): string {
  return showTime(later(moment, minutes));
}

/** An instant (UTC text of an envelope, or milliseconds since 1970 of the log) in the zone of this machine: "23 november 2026, 14:02". */
export function showInstant(instant: string | number): string {
  return new Intl.DateTimeFormat(locale(), {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  })
    .format(new Date(instant))
    .replace(' om ', ', ')
    .replace(' at ', ', ');
}

/** Today on this machine's calendar, as the core writes dates: for a form's first value only; rules are the core's. */
export function today(): string {
  return onTheWall(new Date()).slice(0, 10);
}

/** This minute on this machine, as the core writes moments: for a form's first value only. */
export function thisMinute(): string {
  return onTheWall(new Date());
}

/** A minute as the clock on the wall of this machine shows it, as the core writes moments. */
export function onTheWall(instant: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  const day = [instant.getFullYear(), instant.getMonth() + 1, instant.getDate()].map(two).join('-');
  return `${day}T${two(instant.getHours())}:${two(instant.getMinutes())}:00`;
}
