import { expect, test } from 'vitest';
import { nameOf } from './say';

test('a text is named by its first line', () => {
  expect(nameOf('  Foto’s alleen na een ja.\nOok niet op de groepsapp.')).toBe('Foto’s alleen na een ja.');
});

test('a long line is cut between words, and one without spaces somewhere', () => {
  expect(nameOf('een twee drie vier', 12)).toBe('een twee …');
  expect(nameOf('x'.repeat(200), 20)).toBe(`${'x'.repeat(10)} …`);
});
