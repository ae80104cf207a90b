import { expect, test } from 'vitest';
import type { Full, InputRow } from '$lib/ipc';
import { byGroup } from './flaps';

const row = (id: string, group: number | undefined, createdAt: string) =>
  ({ input: { id, createdAt, source: group ? { kind: 'focusGroup', id: 'f1', group } : { kind: 'loose' } } }) as unknown as Full<InputRow>;

test('lines stand by their group, in the order in which they were written down', () => {
  const rows = [row('c', 2, '2026-11-12T09:02:00Z'), row('a', 1, '2026-11-12T09:05:00Z'), row('b', 2, '2026-11-12T09:01:00Z'), row('x', undefined, '2026-11-12T09:00:00Z')];
  expect(byGroup(rows).map(({ group, rows }) => [group, rows.map(({ input }) => input.id)])).toEqual([
    [1, ['a']],
    [2, ['b', 'c']],
  ]);
});
