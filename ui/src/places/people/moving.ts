/** Moving through a long list by keys. */

/** The row a key goes to from `at` of `count` rows; -1 is above the list, `undefined` for a key that does not move. */
export function moveTo(key: string, at: number, count: number, page: number): number | undefined {
  const last = count - 1;
  const steps: Record<string, number> = {
    ArrowDown: Math.min(at + 1, last),
    ArrowUp: at - 1,
    Home: 0,
    End: last,
    PageDown: Math.min(at + page, last),
    PageUp: Math.max(at - page, 0),
  };
  return steps[key];
}
