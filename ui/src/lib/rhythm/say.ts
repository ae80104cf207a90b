/** Rhythms, pauses and times to call in words; those for a field can be read again by the core. */
import { showDate } from '$lib/dates/show';
import type { CallHours, CallTimes, Full, Pause, QuietTime, Rhythm, RhythmStanding, RhythmUnit, WeekDay } from '$lib/ipc';
import { t } from '$lib/texts';

const every: Record<RhythmUnit, string> = {
  day: 'rhythm-every-day',
  week: 'rhythm-every-week',
  month: 'rhythm-every-month',
  year: 'rhythm-every-year',
};

/** In the order of the week. */
const days: Record<WeekDay, string> = {
  monday: 'day-monday',
  tuesday: 'day-tuesday',
  wednesday: 'day-wednesday',
  thursday: 'day-thursday',
  friday: 'day-friday',
  saturday: 'day-saturday',
  sunday: 'day-sunday',
};

/** Without the marks that keep a name's direction to itself: they do not belong in a field. */
const plain = (text: string) => text.replace(/[\u2066-\u2069]/g, '');

/** "elke 6 weken", "alleen als zij bellen"; nothing for none. */
export function sayRhythm(rhythm: Full<Rhythm> | null): string {
  if (!rhythm) return '';
  return plain(rhythm.kind === 'every' ? t(every[rhythm.unit], { count: rhythm.count }) : t('rhythm-they-call'));
}

const hour = (time: string) => time.slice(0, 5);

/** "van 17:00 tot 18:00", "vanaf 17:00", "tot 18:00"; nothing for the whole day. */
export function sayHours(from: string | null, until: string | null): string {
  if (from && until) return t('hours-between', { from: hour(from), until: hour(until) });
  if (from) return t('hours-from', { from: hour(from) });
  return until ? t('hours-until', { until: hour(until) }) : '';
}

/** "vrijdag", "woensdag vanaf 18:00". */
export function sayQuiet({ day, from, until }: Full<QuietTime>): string {
  return [t(days[day]), sayHours(from, until)].filter(Boolean).join(' ');
}

/** "maandag t/m vrijdag", "dinsdag en donderdag". */
function sayDays(these: readonly WeekDay[]): string {
  const week = Object.keys(days) as WeekDay[];
  const places = week.flatMap((day, place) => (these.includes(day) ? [place] : []));
  const names = week.filter((day) => these.includes(day)).map((day) => t(days[day]));
  const [first, last] = [names[0] ?? '', names.at(-1) ?? ''];
  const row = (places.at(-1) ?? 0) - (places[0] ?? 0) === places.length - 1;
  return names.length > 2 && row ? t('days-through', { first, last }) : names.join(` ${t('calls-and')} `);
}

/** The items that share a key, in the order of their first. */
function grouped<Item>(items: readonly Item[], key: (item: Item) => string): Item[][] {
  const groups = new Map<string, Item[]>();
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
  return [...groups.values()];
}

/** "van 09:00 tot 12:00 en van 14:00 tot 17:00", "op zaterdag altijd". */
export function sayWindows(windows: readonly Full<CallHours>[]): string {
  const said = grouped(windows, (one) => one.days.join()).map((group) => {
    const hours = group.map((one) => sayHours(one.from, one.until) || t('calls-always')).join(` ${t('calls-and')} `);
    const these = group[0]?.days ?? [];
    return these.length ? t('calls-on', { days: sayDays(these), hours }) : hours;
  });
  return plain(said.join('; '));
}

/** The times that are not, after "niet": "op vrijdag", "van 22:00 tot 07:00". */
function sayUnwelcome(quiet: readonly Full<QuietTime>[]): string[] {
  return grouped(quiet, (one) => `${one.from} ${one.until}`).map((group) => {
    const hours = sayHours(group[0]?.from ?? null, group[0]?.until ?? null);
    if (group.length === 7 && group[0]?.from && group[0].until) return t('calls-not', { when: hours });
    const when = [sayDays(group.map((one) => one.day)), hours].filter(Boolean).join(' ');
    return t('calls-not-on', { when });
  });
}

/** "vanaf 17:00, niet op vrijdag"; nothing when calls are always welcome. In the words that the core says and reads. */
export function sayCalls(calls: Full<CallTimes>): string {
  if (calls.never) return t('calls-never');
  const { from, until } = calls;
  const general = from || until ? [{ days: [], from, until }] : [];
  // What was kept in a draft before there were such hours has none.
  const parts = [sayWindows([...general, ...(calls.hours ?? [])]), ...sayUnwelcome(calls.quiet)];
  return plain(parts.filter(Boolean).join(', '));
}

/** "Even rust tot 1 december."; of one that is still to begin also from when. */
export function sayPause(pause: Full<Pause>, today: string): string {
  if (today < pause.since) {
    const since = showDate(pause.since, today);
    return pause.until ? t('pause-coming-until', { since, date: showDate(pause.until, today) }) : t('pause-coming-open', { since });
  }
  return pause.until ? t('pause-until', { date: showDate(pause.until, today) }) : t('pause-open');
}

/** Whether there is a pause that is not over, as the core has it: one that is still to begin among them. */
export function isAhead(pause: Full<Pause> | null, today: string): pause is Full<Pause> {
  return !!pause && (!pause.until || today < pause.until);
}

/** How often we speak, whether that was agreed, when it last was, and when again, as one line. */
export function sayStanding(standing: Full<RhythmStanding>, today: string): string {
  const { rhythm, agreed, lastContact, snoozedUntil } = standing;
  const words = sayRhythm(rhythm);
  const parts = [
    words && t(agreed ? 'rhythm-agreed' : 'rhythm-of-role', { rhythm: words }),
    lastContact ? t('rhythm-last', { date: showDate(lastContact, today) }) : t('heed-no-contact'),
    snoozedUntil && t('rhythm-snoozed', { date: showDate(snoozedUntil, today) }),
  ];
  return parts.filter(Boolean).join(' ');
}

