import { ipc } from '$lib/ipc';

/** How often the core is told that somebody is there, in milliseconds; the lock counts in minutes. */
const often = 15_000;
let last = 0;

/** Tells the core that somebody is at the keys, so that reading or writing for long does not lock the window. */
export function showLife(event: Event): void {
  if (event.timeStamp - last < often) return;
  last = event.timeStamp;
  void ipc.stillHere().catch(() => undefined);
}
