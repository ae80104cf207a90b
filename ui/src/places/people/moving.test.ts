import { expect, test } from 'vitest';
import { moveTo } from './moving';

test('keys move within the list, and up out of it', () => {
  const to = (key: string, at: number) => moveTo(key, at, 10_000, 12);
  expect([to('ArrowDown', 0), to('ArrowDown', 9_999), to('ArrowUp', 0), to('Home', 500), to('End', 0)]).toEqual([1, 9_999, -1, 0, 9_999]);
  expect([to('PageDown', 9_990), to('PageUp', 5), to('PageDown', 0), to('x', 0)]).toEqual([9_999, 0, 12, undefined]);
});
