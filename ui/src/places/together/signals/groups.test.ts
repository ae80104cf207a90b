import { expect, test } from 'vitest';
import type { Full, SignalRow } from '$lib/ipc';
import { groups } from './groups';

const row = (id: string, state: string) => ({ signal: { id }, state }) as unknown as Full<SignalRow>;
const shown = (rows: Full<SignalRow>[]) => groups(rows).map(({ title, rows }) => [title, ...rows.map(({ signal }) => signal.id)]);

test('what is still to be done comes first, in the order of the core, and what is closed last', () => {
  expect(shown([row('a', 'closed'), row('b', 'toAsk'), row('c', 'toAnswer'), row('d', 'toAcknowledge'), row('e', 'toAnswer')])).toEqual([
    ['signals-to-acknowledge', 'd'],
    ['signals-to-answer', 'c', 'e'],
    ['signals-to-ask', 'b'],
    ['signals-closed', 'a'],
  ]);
});

test('a state that no signal is in has no heading', () => {
  expect(shown([row('a', 'closed')])).toEqual([['signals-closed', 'a']]);
  expect(shown([])).toEqual([]);
});
