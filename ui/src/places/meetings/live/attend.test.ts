import { expect, test } from 'vitest';
import { searchable } from '$lib/people/fold';
import { guestsIn, meant, timeIn, unique } from './attend';

const people = ['Samira Haddou', 'Sam Aydemir', 'Lina Okoye', 'Linda de Boer', 'Henk Postma'].map((name) => ({ id: name[0] + name.split(' ')[1]!, name, folded: searchable(name) }));
const [samira, sam, lina, linda, henk] = people.map(({ id }) => id) as [string, string, string, string, string];
const names = (typed: string, invited: string[], here: string[] = []) => meant(typed, people, new Set(invited), new Set(here)).map((one) => one.name);
const chosen = (typed: string, invited: string[], here: string[] = []) => unique(meant(typed, people, new Set(invited), new Set(here)))?.name;

test('three letters are enough for the only one who was invited', () => {
  expect(chosen('had', [samira, sam])).toBe('Samira Haddou');
  expect(chosen('lin', [lina])).toBe('Lina Okoye');
  expect(names('lin', [lina])).toEqual(['Lina Okoye', 'Linda de Boer']);
});

test('with more than one there is no telling, until all but one are here', () => {
  expect(chosen('sam', [samira, sam])).toBeUndefined();
  expect(chosen('sam', [samira, sam], [sam])).toBe('Samira Haddou');
  expect(chosen('lin', [])).toBeUndefined();
  expect(chosen('hen', [])).toBe('Henk Postma');
  expect(linda).toBeTruthy();
  expect(henk).toBeTruthy();
});

test('a name that nobody has is offered and never taken by itself', () => {
  const options = meant('  Yusuf  Aydin ', people, new Set(), new Set());
  expect(options).toEqual([{ kind: 'new', name: 'Yusuf Aydin' }]);
  expect(unique(options)).toBeUndefined();
  expect(names('had', [samira], [samira])).toEqual([]);
});

test('reads guests without a name, and times', () => {
  expect([guestsIn('+2'), guestsIn(' -1 '), guestsIn('2'), guestsIn('+1000'), guestsIn('+ x')]).toEqual([2, -1, undefined, undefined, undefined]);
  expect(names('+2', [samira])).toEqual([]);
  expect([timeIn('20:05'), timeIn('9.30'), timeIn(' '), timeIn('25:00'), timeIn('20:60'), timeIn('acht')]).toEqual(['20:05:00', '09:30:00', null, undefined, undefined, undefined]);
});
