import { expect, test } from 'vitest';
import { sayLeftOut } from './left-out';

test('says each reason once, with all that stays out for it', () => {
  expect(
    sayLeftOut([
      { what: 'names', count: null, why: 'namesNobody' },
      { what: 'decisions', count: 3, why: 'inConfidence' },
      { what: 'conversations', count: null, why: 'namesNobody' },
      { what: 'notes', count: 1, why: 'inConfidence' },
      { what: 'numbers', count: 2, why: 'fewerThanFive' },
    ]),
  ).toEqual([
    'Namen en gesprekken staan er niet in: dit rapport noemt niemand.',
    'Niet getoond, omdat het in vertrouwen is gezegd: 3 besluiten en 1 notitie.',
    'Niet getoond, omdat het over minder dan 5 mensen gaat: 2 aantallen.',
  ]);
});

test('nothing left out gives no sentence', () => {
  expect(sayLeftOut([])).toEqual([]);
  expect(sayLeftOut([{ what: 'notes', count: 0, why: 'inConfidence' }])).toEqual([]);
});
