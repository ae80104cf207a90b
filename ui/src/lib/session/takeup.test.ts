import { expect, test } from 'vitest';
import { takeUp } from './takeup';

test('within a group of fields each is weighed by itself', () => {
  const base = { filled: { title: 'Avond', theme: 'Licht' }, revision: 1 };
  const draft = { filled: { title: 'Avond in de buurt', theme: 'Licht en geluid' }, revision: 1 };
  const now = { filled: { title: 'Avond', theme: 'Geluid', host: 'o1' }, revision: 2 };
  const { values, clashes } = takeUp(base, draft, now);
  expect(values).toEqual({ filled: { title: 'Avond in de buurt', theme: 'Geluid', host: 'o1' }, revision: 2 });
  expect(clashes).toEqual([{ field: 'filled.theme', mine: 'Licht en geluid', theirs: 'Geluid' }]);
});

test('lists are one thing, and what was emptied is a change like any other', () => {
  const { values, clashes } = takeUp({ who: ['a'], note: 'x' }, { who: ['a', 'b'], note: '' }, { who: ['a', 'c'], note: 'x' });
  expect(values).toEqual({ who: ['a', 'c'], note: '' });
  expect(clashes.map(({ field }) => field)).toEqual(['who']);
});
