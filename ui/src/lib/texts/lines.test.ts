import { expect, test } from 'vitest';
import { fromLines, toLines } from './lines';

test('reads a list of lines, without empty ones and pasted bullets', () => {
  expect(fromLines('Vertalen\n\n - Koken \r\n• Kent elke route')).toEqual(['Vertalen', 'Koken', 'Kent elke route']);
  expect(fromLines('  ')).toEqual([]);
});

test('gives back what was there', () => {
  const items = ['Vertalen', 'Koken'];
  expect(fromLines(toLines(items))).toEqual(items);
});
