import { expect, test } from 'vitest';
import { wholeNumber } from './number';

test('takes whole numbers within their bounds and nothing else', () => {
  expect(wholeNumber(' 90 ', 1, 1440)).toBe(90);
  expect(wholeNumber('0', 1, 1440)).toBeUndefined();
  expect(wholeNumber('1441', 1, 1440)).toBeUndefined();
  for (const typed of ['', 'een', '1,5', '-3', '1e3']) expect(wholeNumber(typed, 0, 9999)).toBeUndefined();
});
