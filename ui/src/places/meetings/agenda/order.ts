/** The order of an agenda: moving by step, by drag, by number. Places count from 0. */

/** `list` with the element at `from` put at `to`; outside the list counts as its nearest end. */
export function moved<Item>(list: readonly Item[], from: number, to: number): Item[] {
  const made = [...list];
  const [item] = made.splice(from, 1);
  if (item === undefined) return made;
  made.splice(Math.max(0, Math.min(made.length, to)), 0, item);
  return made;
}

/** A row on the screen, from its top to its bottom. */
export interface Span {
  top: number;
  bottom: number;
}

/** The gap between rows that is nearest to height `y`: 0 is above the first row. */
export function gapAt(rows: readonly Span[], y: number): number {
  const below = rows.findIndex((row) => y < (row.top + row.bottom) / 2);
  return below < 0 ? rows.length : below;
}

/** The place an item ends at when it is dropped in a gap: it leaves its own place first. */
export function placeOfGap(from: number, gap: number): number {
  return gap > from ? gap - 1 : gap;
}
