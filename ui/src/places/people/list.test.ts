import { expect, test } from 'vitest';
import type { Full, PersonRow } from '$lib/ipc';
import { choose, perspectivesOf, prepare, type Choice } from './list';

const row = (name: string, more: Partial<Full<PersonRow>> = {}): Full<PersonRow> => ({
  id: name,
  name,
  say: '',
  organisation: null,
  organisationRole: '',
  languages: [],
  perspectives: [],
  lastContact: null,
  openPromises: 0,
  informed: true,
  ...more,
});

const rows = prepare([
  row('Henk Postma', { organisation: 'VV Oeverdaal', lastContact: '2026-11-12', perspectives: ['Sport'] }),
  row('Lina Okoye', { informed: false, openPromises: 3 }),
  row('Samira Haddou', { lastContact: '2026-10-01', perspectives: ['Ouders', 'Buurt'], openPromises: 1 }),
]);
const names = (choice: Partial<Choice>) =>
  choose(rows, { typed: '', perspective: '', notInformed: false, order: 'name', ...choice }).map(({ name }) => name);

test('finds by name and organisation', () => {
  expect(names({ typed: 'oever' })).toEqual(['Henk Postma']);
  expect(names({ typed: 'sam' })).toEqual(['Samira Haddou']);
});

test('chooses by perspective and by who was not informed', () => {
  expect(names({ perspective: 'Sport' })).toEqual(['Henk Postma']);
  expect(names({ notInformed: true })).toEqual(['Lina Okoye']);
  expect(perspectivesOf(rows)).toEqual(['Buurt', 'Ouders', 'Sport']);
});

test('orders by last contact, quiet ones first, and by open promises', () => {
  expect(names({ order: 'lastContact' })).toEqual(['Lina Okoye', 'Samira Haddou', 'Henk Postma']);
  expect(names({ order: 'openPromises' })).toEqual(['Lina Okoye', 'Samira Haddou', 'Henk Postma']);
});
