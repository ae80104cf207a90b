import { expect, test } from 'vitest';
import { fitting, pageAt, zoomed } from './pages';

test('a sheet fits its desk and is never larger than paper', () => {
  expect(fitting(444.7)).toBe(56);
  expect(fitting(2000)).toBe(100);
  expect(fitting(10)).toBe(25);
});

test('zooms from any size to the next step, and stops at both ends', () => {
  expect(zoomed(56, 1)).toBe(60);
  expect(zoomed(56, -1)).toBe(50);
  expect(zoomed(200, 1)).toBe(200);
  expect(zoomed(25, -1)).toBe(25);
});

test('the page in sight is the one at the middle', () => {
  const tops = [0, 640, 1280];
  expect(pageAt(tops, 0, 700)).toBe(1);
  expect(pageAt(tops, 300, 700)).toBe(2);
  expect(pageAt(tops, 1400, 700)).toBe(3);
  expect(pageAt([], 0, 700)).toBe(1);
});
