import { expect, test } from 'vitest';
import { gapAt, moved, placeOfGap } from './order';

const rows = [
  { top: 0, bottom: 40 },
  { top: 40, bottom: 100 },
  { top: 100, bottom: 140 },
];

test('moves down and up, and stays within the list', () => {
  expect(moved(['a', 'b', 'c'], 0, 1)).toEqual(['b', 'a', 'c']);
  expect(moved(['a', 'b', 'c'], 2, 0)).toEqual(['c', 'a', 'b']);
  expect(moved(['a', 'b', 'c'], 0, -1)).toEqual(['a', 'b', 'c']);
  expect(moved(['a', 'b', 'c'], 1, 9)).toEqual(['a', 'c', 'b']);
  expect(moved(['a'], 4, 0)).toEqual(['a']);
});

test('finds the gap that a dragged row is nearest to', () => {
  expect(gapAt(rows, -10)).toBe(0);
  expect(gapAt(rows, 19)).toBe(0);
  expect(gapAt(rows, 21)).toBe(1);
  expect(gapAt(rows, 71)).toBe(2);
  expect(gapAt(rows, 500)).toBe(3);
});

test('a row dropped just above or below itself stays where it is', () => {
  expect(placeOfGap(1, 1)).toBe(1);
  expect(placeOfGap(1, 2)).toBe(1);
  expect(placeOfGap(1, 3)).toBe(2);
  expect(placeOfGap(1, 0)).toBe(0);
});
