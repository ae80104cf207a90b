import { expect, test } from 'vitest';
import { sayLeftOut } from './left-out';

test('says each reason once, with all that stays out for it', () => {
  expect(
    sayLeftOut([
      { what: 'names', count: null, why: 'namesNobody' },
      { what: 'decisions', count: 3, why: 'inConfidence' },
      { what: 'conversations', count: null, why: 'forOthers' },
      { what: 'notes', count: 1, why: 'inConfidence' },
      { what: 'numbers', count: 2, why: 'fewerThanFive' },
    ]),
  ).toEqual([
    'Namen staan er niet in: dit rapport noemt niemand.',
    'Niet getoond, omdat het in vertrouwen is gezegd: 3 besluiten en 1 notitie.',
    'Niet getoond, omdat het niet in een rapport voor anderen hoort: gesprekken.',
    'Niet getoond, omdat het over minder dan 5 mensen gaat of zo\'n aantal verraadt: 2 aantallen.',
  ]);
});

test('nothing left out gives no sentence', () => {
  expect(sayLeftOut([])).toEqual([]);
  expect(sayLeftOut([{ what: 'notes', count: 0, why: 'inConfidence' }])).toEqual([]);
});

test('names that are left in the texts are counted', () => {
  const said = sayLeftOut([{ what: 'names', count: 2, why: 'stillInText' }]);
  expect(said).toEqual(['Lijsten met namen staan er niet in, maar in de tekst worden 2 mensen genoemd.']);
});
