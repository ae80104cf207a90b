import { expect, test } from 'vitest';
import { showSize } from './size';

test('sizes are told in the unit that reads best', () => {
  expect(showSize(0)).toBe('0\u00a0kB');
  expect(showSize(400)).toBe('410\u00a0kB');
  expect(showSize(3000)).toBe('3,1\u00a0MB');
});
