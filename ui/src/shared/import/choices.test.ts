import { expect, test } from 'vitest';
import type { Full, ImportPlan, ImportedRow, RowChoice } from '$lib/ipc';
import { addedNames, keyOf, mergeWith, remarkGroups, rowsToAsk, sayPlan } from './choices';

const card = (name: string) => ({ name, organisation: null, ways: [] });
const row = (number: number, outcome: RowChoice, more: Partial<Full<ImportedRow>> = {}): Full<ImportedRow> => ({ row: number, card: card(`Persoon ${number}`), outcome: outcome as Full<RowChoice>, alike: [], ...more });
const alike = [{ person: 'p1', row: null, card: card('Samira Haddou'), reasons: ['sameName' as const] }];
const plan = (more: Partial<Full<ImportPlan>>): Full<ImportPlan> => ({ added: 0, merged: 0, skipped: 0, organisations: [], rows: [], remarks: [], leftOut: [], ...more });
const plain = (text: string) => text.replace(/[\u2068\u2069]/g, '');

test('what will happen is one sentence', () => {
  expect(plain(sayPlan(plan({ added: 29, merged: 2 })))).toBe('29 mensen komen erbij, 2 worden samengevoegd met wie er al is.');
  expect(plain(sayPlan(plan({ added: 1, skipped: 1 })))).toBe('1 persoon komt erbij, 1 rij wordt overgeslagen.');
  expect(plain(sayPlan(plan({})))).toBe('Er komt niemand bij.');
});

test('a row that stands twice in the list is not said to be somebody who was there', () => {
  const rows = [row(2, { what: 'mergeRow', row: 1 }), row(3, { what: 'merge', person: 'p1' })];
  expect(plain(sayPlan(plan({ added: 29, merged: 2, rows })))).toBe('29 mensen komen erbij, 1 wordt samengevoegd met wie er al is, 1 rij staat dubbel in je lijst.');
});

test('rows are asked about that look like somebody', () => {
  const rows = [row(1, { what: 'add' }), row(2, { what: 'merge', person: 'p1' }, { alike }), row(3, { what: 'skip' }, { alike })];
  expect(rowsToAsk(rows).map((one) => one.row)).toEqual([2, 3]);
});

test('a row is merged with somebody kept, or with an earlier row', () => {
  expect(mergeWith({ person: 'p1', row: null })).toEqual({ what: 'merge', person: 'p1' });
  expect(mergeWith({ person: null, row: 15 })).toEqual({ what: 'mergeRow', row: 15 });
  expect(mergeWith({ person: null, row: null })).toBeUndefined();
});

test('no two choices of a row are taken for one', () => {
  const choices: RowChoice[] = [{ what: 'add' }, { what: 'skip' }, { what: 'merge', person: '15' }, { what: 'mergeRow', row: 15 }];
  expect(new Set(choices.map(keyOf)).size).toBe(4);
});

test('only who is added is named, and remarks stand by their kind', () => {
  expect(addedNames([row(1, { what: 'add' }), row(2, { what: 'skip' })])).toEqual(['Persoon 1']);
  const remark = (number: number, kind: 'noName' | 'phoneUnread') => ({ row: number, column: 4, kind, text: '' });
  const groups = remarkGroups([remark(2, 'phoneUnread'), remark(3, 'noName'), remark(9, 'phoneUnread')]);
  expect(groups.map(({ kind, remarks }) => [kind, remarks.length])).toEqual([['phoneUnread', 2], ['noName', 1]]);
});
