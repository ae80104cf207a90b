import { expect, test } from 'vitest';
import type { DecisionRow, Full } from '$lib/ipc';
import { groups, successors } from './groups';

const row = (id: string, state: string, on: string, replaces: string[] = []) =>
  ({ id, state, on, replaces: replaces.map((one) => ({ id: one, text: '', on })) }) as unknown as Full<DecisionRow>;

test('what holds comes first and a group without any is not there', () => {
  const found = groups([row('a', 'withdrawn', '2026-01-01'), row('b', 'inForce', '2026-01-01')]);
  expect(found.map(({ title, rows }) => [title, rows.map(({ id }) => id)])).toEqual([
    ['decisions-in-force', ['b']],
    ['decisions-withdrawn', ['a']],
  ]);
});

test('only a decision that is not older can take the place of one, and never the one before it', () => {
  const rows = [row('old', 'revised', '2026-01-01'), row('b', 'inForce', '2026-03-01', ['same']), row('same', 'revised', '2026-03-01'), row('new', 'inForce', '2026-05-01')];
  expect(successors(rows[1]!, rows).map(({ id }) => id)).toEqual(['new']);
});
