import { expect, test } from 'vitest';
import { Selection } from './selection.svelte';

const ids = ['a', 'b', 'c', 'd', 'e'];

test('one by one, and a stretch from the last one', () => {
  const selection = new Selection();
  selection.toggle('b', 1);
  selection.stretch(ids, 3);
  expect(selection.inOrder(ids)).toEqual(['b', 'c', 'd']);
  selection.toggle('c', 2);
  expect(selection.inOrder(ids)).toEqual(['b', 'd']);
  selection.stretch(ids, 0);
  expect(selection.inOrder(ids)).toEqual(['a', 'b', 'c', 'd']);
});

test('who is chosen stays so under another filter, after those in sight', () => {
  const selection = new Selection();
  selection.toggle('a', 0);
  selection.all(['d', 'e']);
  expect(selection.inOrder(['e', 'd'])).toEqual(['e', 'd', 'a']);
  selection.keepOnly((id) => id !== 'd');
  expect(selection.size).toBe(2);
  selection.none();
  expect(selection.size).toBe(0);
});
