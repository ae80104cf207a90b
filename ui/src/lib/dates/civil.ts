/** Days, times and moments in the words of the window. It needs no text for that, so that texts themselves can be filled in with it. */
import { once } from '$lib/texts/once';

/** A civil date or date-time of the core as an instant in UTC, where it is shown as it stands: no zone has a say in it. */
export function civil(text: string): Date {
  const [date = '', time = '00:00'] = text.split('T');
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return new Date(Date.UTC(year, month - 1, day, hour, minute));
}

const formatter = once((locale, options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }));
const show = (instant: Date, options: Intl.DateTimeFormatOptions) => formatter(options).format(instant);
export const form = (text: string, options: Intl.DateTimeFormatOptions) => show(civil(text), options);

export const yearOf = (text: string) => text.slice(0, 4);

/** "12 november 2026"; the year stays away when it is that of `today`. */
export function showDate(date: string, today = ''): string {
  const year = yearOf(date) === yearOf(today) ? undefined : 'numeric';
  return form(date.slice(0, 10), { day: 'numeric', month: 'long', year });
}

/** "19:30" */
export function showTime(moment: string): string {
  return form(moment, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
}

/** "vr 27 november 2026, 14:00" */
export function showMoment(moment: string): string {
  const day = form(moment.slice(0, 10), { weekday: 'short', day: 'numeric', month: 'long', year: 'numeric' }).replace(',', '');
  return `${day}, ${showTime(moment)}`;
}
