/** How the time goes at a meeting: what each item took, and how far ahead or behind it is. Minutes throughout. */

/** Where the meeting is: the item on the table since when, and what the others took. */
export interface Course {
  /** The id of the item on the table. */
  item: string | null;
  /** Since when, in milliseconds of the clock; `null` when the meeting is not under way. */
  since: number | null;
  /** Minutes that items took while they were on the table, by id. */
  spent: Record<string, number>;
}

const minute = 60_000;
/** How long after its planned end a meeting still counts as under way. */
const overrun = 180;

/** Minutes since the meeting should have begun; negative before. */
export function minutesSince(at: string, now: number): number {
  return (now - new Date(at).getTime()) / minute;
}

/** Whether a meeting that starts at `at` and is meant to last `duration` is going on, from half an hour before. */
export function underWay(at: string, duration: number, now: number): boolean {
  const since = minutesSince(at, now);
  return since > -30 && since < duration + overrun;
}

/** Puts another item on the table; what the former one took is kept. Without `running` no time is counted. */
export function turnTo(course: Course, item: string | null, now: number, running: boolean): Course {
  const spent = { ...course.spent };
  if (course.item && course.since !== null) spent[course.item] = spentOn(course, course.item, now) ?? 0;
  return { item, since: running ? now : null, spent };
}

/** Minutes an item took so far, whole; `undefined` when nobody counted. */
export function spentOn(course: Course, item: string, now: number): number | undefined {
  const counting = course.item === item && course.since !== null ? (now - course.since) / minute : undefined;
  const before = course.spent[item];
  if (counting === undefined && before === undefined) return undefined;
  return (before ?? 0) + Math.max(0, counting ?? 0);
}

/** What is planned of an agenda before item `at`. */
export function plannedBefore(agenda: readonly { plannedMinutes: number }[], at: number): number {
  return agenda.slice(0, at).reduce((sum, item) => sum + item.plannedMinutes, 0);
}

/**
 * Whole minutes the meeting is behind its agenda; negative when it is ahead. The time an item may still take is not
 * held against it: only what went by, less what was planned for it.
 */
export function behind(elapsed: number, before: number, plannedNow: number, spentNow: number): number {
  return Math.round(elapsed - before - Math.min(spentNow, plannedNow));
}

/** Which item was on the table last: the last one with lines under it, or else the first. */
export function lastTouched(agenda: readonly { id: string; minutes: readonly unknown[] }[]): string | null {
  return (agenda.findLast((item) => item.minutes.length > 0) ?? agenda[0])?.id ?? null;
}
