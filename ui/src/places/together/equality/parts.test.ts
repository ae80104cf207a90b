import { expect, test } from 'vitest';
import type { EqualityPicture, Full } from '$lib/ipc';
import { answers } from '../../../../dev/equality';
import { monthsBefore, sayRough, shownParts } from './parts';

const picture = () => answers['equality']!() as Full<EqualityPicture>;
const plain = (text: string | undefined) => text?.replace(/[\u2068\u2069]/g, '');
const shown = (change: (picture: Full<EqualityPicture>) => void = () => undefined) => {
  const changed = picture();
  change(changed);
  return Object.fromEntries(shownParts(changed, '2026-11-23').map((one) => [one.part, one]));
};

test('each part says first what it shows', () => {
  const parts = shown();
  const said = Object.values(parts).map(({ sentence }) => plain(sentence));
  expect(said).toEqual([
    'Wij bepalen het grootste deel van de agenda: 17 van de 32 punten.',
    'Wij leiden de meeste punten.',
    'Wij zijn het meest aan het woord.',
    'Ongeveer de helft van de acties ligt bij ons.',
    '2 van onze 5 beloften zijn over tijd.',
    'Leden brengen meer dan zij halen.',
    'Op de meeste inbreng staat wat ermee is gedaan.',
    'Dit perspectief ontbreekt nog: Jongeren.',
    'Er komen meer mensen dan eerst.',
    'Nog niet alle leden zeiden ja op alle werkafspraken.',
  ]);
});

test('what one could try stands only where there is something to try, with the chapter it comes from', () => {
  const parts = shown();
  expect(plain(parts['promises']?.advice)).toMatch(/^Kijk vandaag welke belofte .* \(Handreiking, ‘Relaties opbouwen’\)$/);
  expect(parts['tasks']?.advice).toBeUndefined();
});

test('one who stayed away and one who is missing are not the same', () => {
  const away = shown(({ table }) => {
    table.finding = 'away';
    table.rows[1]!.standing = 'away';
  });
  expect(plain(away['table']?.sentence)).toBe('Vanuit dit perspectief was er de laatste twee keer niemand: Sport.');
});

test('where too few speak from a perspective nothing is said of it, and not that everybody is there', () => {
  const { table } = shown((picture) => {
    picture.table.finding = 'tooFew';
    picture.suggestions = [];
  });
  expect([table?.sentence, table?.advice]).toEqual([expect.stringMatching(/^Vanuit sommige perspectieven praten zo weinig leden mee/), undefined]);
});

test('of input it is told how much of it was answered, and no small number', () => {
  const { answered, leading } = shown();
  if (answered?.figure.kind !== 'bars') throw new Error('no bars');
  expect(answered.figure.rows.map(({ whole, part, text }) => [whole, part, plain(text)])).toEqual([[20, 15, 'ongeveer 15 van 20'], [20, 0, 'te weinig om te tonen']]);
  expect(leading?.table.rows.map((row) => row.map(plain))).toEqual([['Gemeente', '11'], ['Leden', 'ongeveer 5']]);
});

test('of speaking time only a share is told, and where it was counted too little there is nothing to draw', () => {
  const { speaking } = shown();
  if (speaking?.figure.kind !== 'bars') throw new Error('no bars');
  expect(speaking.figure.rows.map(({ whole, part, text }) => [whole, part, plain(text)])).toEqual([[100, 65, 'ongeveer 65 %'], [100, 35, 'ongeveer 35 %']]);
  expect(speaking.table.rows.map((row) => row.map(plain))).toEqual([['Gemeente', 'ongeveer 65 %', '4 bijeenkomsten'], ['Leden', 'ongeveer 35 %', '4 bijeenkomsten']]);
  const few = shown((picture) => (picture.speaking = { finding: 'tooFew', members: { kind: 'few' } }));
  expect([few['speaking']?.table.rows, plain(few['speaking']?.sentence)]).toEqual([[], 'De spreektijd is bij te weinig bijeenkomsten geteld om er iets over te zeggen.']);
});

test('numbers that are not said have no length and no number', () => {
  const { exchange, table } = shown(({ exchange }) => (exchange.theirs = { brought: { kind: 'few' }, got: { kind: 'none' } }));
  if (exchange?.figure.kind !== 'bars') throw new Error('no bars');
  expect(exchange.figure.rows.slice(0, 2).map(({ whole, text }) => [whole, text])).toEqual([[0, 'te weinig om te tonen'], [0, '0']]);
  expect(exchange.table.rows[1]).toEqual(['Leden', 'te weinig om te tonen', '0']);
  expect(table?.table.rows.map(([, members, came]) => [plain(members), plain(came)])).toEqual([['ongeveer 10', '4 van 4 keer'], ['ongeveer 5', '2 van 3 keer'], ['te weinig om te tonen', 'te weinig om te tonen'], ['0', 'niemand']]);
});

test('the figure shows the last ten meetings and the table all of them', () => {
  const { agenda } = shown(({ agenda }) => (agenda.meetings = Array.from({ length: 14 }, () => agenda.meetings[0]!)));
  expect([agenda?.figure.rows.length, agenda?.table.rows.length]).toEqual([10, 14]);
});

test('numbers of people are said as what they are: about so many', () => {
  expect(plain(sayRough({ kind: 'about', number: 15 }))).toBe('ongeveer 15');
});

test('months are counted back over the turn of the year and of short months', () => {
  expect([monthsBefore('2026-11-23', 6), monthsBefore('2026-03-31', 6), monthsBefore('2026-01-05', 12)]).toEqual(['2026-05-23', '2025-09-28', '2025-01-05']);
});
