import { expect, test } from 'vitest';
import type { Full, PledgeRow } from '$lib/ipc';
import { groups } from './groups';

const row = (id: string, state: string, toldOn: string | null = null) => ({ pledge: { id, state, toldOn } }) as unknown as Full<PledgeRow>;

test('what is to be done comes before what is to be told, and a group without any is not there', () => {
  const found = groups([row('a', 'kept'), row('b', 'open'), row('c', 'dropped')]);
  expect(found.map(({ title, rows }) => [title, rows.map(({ pledge }) => pledge.id)])).toEqual([
    ['pledges-open', ['b']],
    ['pledges-to-tell', ['a', 'c']],
  ]);
  expect(groups([row('d', 'kept', '2026-11-01')]).map(({ title }) => title)).toEqual(['pledges-over']);
});
