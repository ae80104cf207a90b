import { letters } from '$lib/session/letters.svelte';

/** Which rows of a long list are drawn: those in sight and some on either side. */
export interface Window {
  first: number;
  /** One past the last. */
  end: number;
  /** Room above and below for the rows that are not drawn, in pixels. */
  above: number;
  below: number;
}

/** Rows drawn out of sight on either side, so that scrolling finds them there; few, since each key in the filter draws all. */
const margin = 6;

/** The rows to draw of `count` rows of `height` pixels, scrolled `top` pixels down in a view of `room` pixels. */
export function inSight(count: number, height: number, top: number, room: number): Window {
  const first = Math.max(0, Math.min(Math.floor(top / height), count) - margin);
  const end = Math.min(count, Math.ceil((top + room) / height) + margin);
  return { first, end, above: first * height, below: (count - end) * height };
}

/** As many pixels as so many times the size of the window's letters, which can change. */
export function rem(count: number): number {
  return count * letters.size;
}
