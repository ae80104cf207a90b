import { expect, test } from 'vitest';
import { query, searchable } from '$lib/people/fold';
import { t } from '$lib/texts';
import { bestGroups, best, rankNamed, rankOf } from './ranked';

const named = (name: string, others = '') => ({ name: searchable(name), others: searchable(others) });
const rank = (typed: string, name: string, others?: string) => rankNamed(query(typed), named(name, others));

test('a command is found by its name and by what people call it', () => {
  expect(rank('versl', 'Verslag')).toBe(rankOf.begins);
  expect(rank('nieuwe pers', 'Nieuwe persoon')).toBe(rankOf.begins);
  expect(rank('persoon', 'Nieuwe persoon')).toBe(rankOf.words);
  expect(rank('notul', 'Verslag', 'notulen rapport')).toBe(rankOf.words);
  expect(rank('notulen verslag', 'Verslag', 'notulen rapport')).toBe(rankOf.words);
  expect(rank('back-up', 'Reservekopie', 'backup back-up')).toBe(rankOf.words);
  expect(rank('elders', 'Verslag', 'notulen rapport')).toBeUndefined();
});

test('what begins with the words typed comes before what fits nearly, whatever sort it is', () => {
  const entry = (title: string, fit: keyof typeof rankOf) => ({ title, rank: rankOf[fit] });
  const groups = [
    { title: 'people', entries: [entry('Havenaar', 'slip')] },
    { title: 'doing', entries: [] },
    { title: 'conversations', entries: [entry('een gesprek', 'text')] },
    { title: 'networks', entries: [entry('Havenkwartier', 'begins'), entry('Oude haven', 'words')] },
  ];
  expect(bestGroups(groups).map(({ title }) => title)).toEqual(['networks', 'conversations', 'people']);
  expect(best([entry('a', 'slip'), entry('b', 'begins'), entry('c', 'slip')]).map(({ title }) => title)).toEqual(['b', 'a', 'c']);
});

test('what people call a command is a row of words', () => {
  for (const key of ['words-report-minutes', 'words-settings-access', 'words-settings-backup']) expect(t(key)).toMatch(/^[\p{L} -]+$/u);
});
