import { expect, test } from 'vitest';
import type { Full, PeopleFilter } from '$lib/ipc';
import { everybody, narrows, toChoice, toFilter, turn } from './list';

test('a choice becomes a filter and comes back', () => {
  const choice = { ...everybody(), typed: 'sam', wantsInterpreter: true, skill: 'Koken', notInformed: true, sort: 'lastContact' as const };
  const filter = toFilter(choice, 'n1');
  expect(filter).toMatchObject({ text: 'sam', network: 'n1', wantsInterpreter: true, talkBefore: null, perspective: null, skill: 'Koken', informed: false });
  expect(toChoice(filter as Full<PeopleFilter>)).toEqual(choice);
});

test('spaces are no choice, an order neither', () => {
  expect(toFilter({ ...everybody(), typed: '  ', interest: ' ' }, null)).toMatchObject({ text: '', interest: null, informed: null });
  expect(narrows({ ...everybody(), typed: ' ', sort: 'openPromises' })).toBe(false);
  expect(narrows({ ...everybody(), interest: 'Licht' })).toBe(true);
  expect(narrows({ ...everybody(), due: true })).toBe(true);
  expect(narrows({ ...everybody(), talkBefore: true })).toBe(true);
  expect(toFilter({ ...everybody(), paused: true }, null)).toMatchObject({ due: null, paused: true });
});

test('a heading pressed again turns the order round; most promises come first', () => {
  expect(turn(everybody(), 'name')).toEqual({ sort: 'name', descending: true });
  expect(turn(everybody(), 'openPromises')).toEqual({ sort: 'openPromises', descending: true });
  expect(turn({ ...everybody(), sort: 'lastContact' }, 'lastContact')).toEqual({ sort: 'lastContact', descending: true });
});
