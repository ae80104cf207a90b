// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { pieces } from './underline';

const copied = (text: string, ...marks: { start: number; end: number }[]) => pieces(text, marks).map((node) => node.textContent ?? '').join('');

test('no more is copied than the lines need', () => {
  const long = 'woord '.repeat(20_000);
  expect(copied(`Een zeurpiet, zegt ze.\n${long}`, { start: 4, end: 12 })).toBe('Een zeurpiet, zegt ze.');
  expect(copied(`Een zeurpiet. ${long}`, { start: 4, end: 12 })).toHaveLength(1_012);
  expect(copied('Zij: zeurpiet', { start: 5, end: 13 })).toBe('Zij: zeurpiet');
});
