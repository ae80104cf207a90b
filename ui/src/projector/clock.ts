/** The clock of a meeting as the room sees it. Moments are those of the clock on the wall, as the core writes them. */
import type { ProjectorClock } from '$lib/ipc';

/** Whole minutes until the time of the item on the table is over; negative when it takes longer. */
export function left({ itemUntil }: ProjectorClock, now: string): number | undefined {
  if (itemUntil === null) return undefined;
  return Math.round((new Date(itemUntil).getTime() - new Date(now).getTime()) / 60_000);
}

/** Minutes by which the meeting ends later than was said: as much as the item on the table takes too long. */
export function later(clock: ProjectorClock, now: string): number {
  return Math.max(0, -(left(clock, now) ?? 0));
}
