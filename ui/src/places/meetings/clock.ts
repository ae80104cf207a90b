/** What the clock on the wall shows as a meeting goes on. */
import { later, showTime } from '$lib/dates/show';

interface Timed {
  plannedMinutes: number;
}

export interface AgendaClock {
  /** When each item begins, as "19:40", if each takes its minutes. */
  begins: string[];
  /** When the last one ends. */
  ends: string;
  /** So many minutes later than the meeting was planned to end; negative when earlier. */
  over: number;
}

/** The clock of an agenda in this order. */
export function agendaClock(meeting: { at: string; durationMinutes: number }, items: readonly Timed[]): AgendaClock {
  const begins: string[] = [];
  let minutes = 0;
  for (const item of items) {
    begins.push(showTime(later(meeting.at, minutes)));
    minutes += item.plannedMinutes;
  }
  return { begins, ends: showTime(later(meeting.at, minutes)), over: minutes - meeting.durationMinutes };
}
