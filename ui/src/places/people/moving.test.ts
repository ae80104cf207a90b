import { expect, test } from 'vitest';
import { moveTo, TypeAhead } from './moving';

test('keys move within the list, and up out of it', () => {
  const to = (key: string, at: number) => moveTo(key, at, 10_000, 12);
  expect([to('ArrowDown', 0), to('ArrowDown', 9_999), to('ArrowUp', 0), to('Home', 500), to('End', 0)]).toEqual([1, 9_999, -1, 0, 9_999]);
  expect([to('PageDown', 9_990), to('PageUp', 5), to('PageDown', 0), to('x', 0)]).toEqual([9_999, 0, 12, undefined]);
});

test('letters that follow quickly are one name, a pause begins a new one', () => {
  let now = 0;
  const ahead = new TypeAhead(700, () => now);
  expect(ahead.busy).toBe(false);
  expect(ahead.add('s', 4)).toEqual({ typed: 's', from: 5 });
  now += 200;
  expect(ahead.add('a', 7)).toEqual({ typed: 'sa', from: 7 });
  expect(ahead.busy).toBe(true);
  now += 800;
  expect(ahead.busy).toBe(false);
  expect(ahead.add('l', 7)).toEqual({ typed: 'l', from: 8 });
  now += 100;
  expect(ahead.add('l', 8)).toEqual({ typed: 'l', from: 9 });
});
