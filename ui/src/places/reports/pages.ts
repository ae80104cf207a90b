/** Looking at the pages: which one is in sight, and how large they are. */

/** An A4 sheet at its own size, in CSS pixels: 210 mm at 96 to the inch. */
export const sheet = 794;

const sizes = [25, 33, 40, 50, 60, 75, 90, 100, 125, 150, 200];

/** The size, in percent, at which a sheet fits a desk `width` pixels wide; never larger than on paper. */
export function fitting(width: number): number {
  return Math.max(sizes[0]!, Math.min(100, Math.floor((width / sheet) * 100)));
}

/** The next size up or down from `size`. */
export function zoomed(size: number, step: 1 | -1): number {
  const next = step > 0 ? sizes.find((one) => one > size) : sizes.findLast((one) => one < size);
  return next ?? size;
}

/** The page in sight, from 1: the last one that begins above the middle of what is seen. */
export function pageAt(tops: readonly number[], scrolled: number, height: number): number {
  const middle = scrolled + height / 2;
  return Math.max(1, tops.filter((top) => top <= middle).length);
}
