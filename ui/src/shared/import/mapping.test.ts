import { expect, test } from 'vitest';
import type { Full, ImportColumn, ImportField, ImportSheet } from '$lib/ipc';
import { columnName, fieldLabel, fieldOptions, letterOf, propertyName, sayLeftOut } from './fields';
import { doubled, hasName, isGuessed, isWhole, mappingOf, proposed, type Chosen } from './mapping';

const column = (number: number, header: string, field: ImportField | null = null, confidence: ImportColumn['confidence'] = 'certain'): Full<ImportColumn> => ({ number, header, field, confidence, examples: [] });
const columns = [column(1, 'Achternaam', 'family'), column(3, 'Voornaam', 'given'), column(4, 'Telefoon', 'phone'), column(6, 'Mobiel', 'phone', 'likely')];
const sheet: Full<ImportSheet> = { name: 'Blad1', headerRow: 1, rows: 31, columns, leftOut: [], mapping: [{ column: 1, field: 'family' }, { column: 4, field: 'phone' }], layout: '', asLastTime: false };

test('what is proposed is chosen, and the rest is not taken over', () => {
  expect(proposed(sheet)).toEqual({ 1: 'family', 3: '', 4: 'phone', 6: '' });
  expect(mappingOf(columns, proposed(sheet))).toEqual([{ column: 1, field: 'family' }, { column: 4, field: 'phone' }]);
});

test('a person has one family name, and as many telephones as there are', () => {
  expect(doubled(columns, { 1: 'family', 3: 'given', 4: 'phone', 6: 'phone' }).size).toBe(0);
  const twice = doubled(columns, { 1: 'family', 3: 'family', 4: 'family', 6: '' });
  expect([...twice].map(([number, earlier]) => [number, earlier.header])).toEqual([[3, 'Achternaam'], [4, 'Achternaam']]);
});

test.each(Object.keys(fieldLabel) as ImportField[])('%s may be given to several columns only where somebody may have several', (field) => {
  const several = ['phone', 'phoneMobile', 'phoneWork', 'phoneHome', 'email', 'languages', 'notes', 'perspectives'];
  expect(doubled(columns, { 1: field, 3: field }).size).toBe(several.includes(field) ? 0 : 1);
});

test.each<[ImportField, boolean]>([['given', true], ['family', true], ['fullName', true], ['initials', false], ['prefix', false], ['say', false], ['email', false]])('with %s alone somebody has a name: %s', (field, named) => {
  const chosen: Chosen = { 1: field };
  expect(hasName(columns, chosen)).toBe(named);
  expect(isWhole(sheet, chosen)).toBe(named);
});

test('nobody can be made of columns that are one field, or of a sheet without rows', () => {
  expect(isWhole(sheet, { 1: 'family', 3: 'family' })).toBe(false);
  expect(isWhole({ ...sheet, rows: 0 }, { 1: 'family' })).toBe(false);
});

test('a guess is worth a look until somebody chose', () => {
  const likely = column(6, 'Mobiel', 'phone', 'likely');
  expect(isGuessed(likely, { 6: 'phone' })).toBe(true);
  expect(isGuessed(likely, { 6: 'phoneMobile' })).toBe(false);
  expect(isGuessed(column(1, 'Achternaam', 'family'), { 1: 'family' })).toBe(false);
});

test('a column without a heading goes by its letter', () => {
  expect([1, 26, 27, 52, 703].map(letterOf)).toEqual(['A', 'Z', 'AA', 'AZ', 'AAA']);
  expect(columnName(column(28, ' '))).toBe('Kolom \u2068AB\u2069');
});

test('a refused column is named with the reason, and there is nothing by which it could be chosen', () => {
  const born = { number: 5, header: 'Geboorteland', category: 'origin', by: 'header' } as const;
  expect(sayLeftOut(born).replace(/[\u2068\u2069]/g, '')).toBe('Geboorteland wordt niet overgenomen: Kring bewaart niet waar iemand vandaan komt.');
  expect(sayLeftOut({ ...born, header: 'Nummer', category: 'identityNumber', by: 'contents' })).toMatch(/geen BSN/);
  expect(sayLeftOut({ ...born, header: 'Land', category: null })).not.toMatch(/bewaart/);
  const words = fieldOptions().map(({ label }) => label.toLowerCase()).join(' ');
  expect(words).not.toMatch(/geloof|geboorte|nationaliteit|afkomst|gezondheid|bsn|politiek/);
  expect(fieldOptions()).toHaveLength(24);
});

test('a property of a contact goes by a word people know', () => {
  expect(propertyName('bday')).toBe('Geboortedatum');
  expect(propertyName('X-RELIGION')).toMatch(/X-RELIGION/);
});
