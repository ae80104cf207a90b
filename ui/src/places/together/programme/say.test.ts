import { expect, test } from 'vitest';
import type { Full, ProgrammeItem, ProgrammeRow } from '$lib/ipc';
import { months, sayChange, sayMore, saySort, sayWords, wayTo } from './say';

const plain = (words: string) => words.replace(/[\u2068\u2069]/g, '');
const meeting = (more: Partial<Full<ProgrammeItem & { kind: 'meeting' }>> = {}) =>
  ({ kind: 'meeting', id: 'm', title: 'Avond', at: '2026-03-05T19:30:00', place: 'De Steiger', stage: 'planned', intendedResult: '', inSeries: true, themes: [{ title: 'Licht', classification: 'internal' }], changes: [], ...more }) as Full<ProgrammeItem>;
const row = (on: string) => ({ on, what: { kind: 'end' }, classification: 'public' }) as Full<ProgrammeRow>;

test('a meeting is said with its hour, its place, its themes and how it stands', () => {
  expect(sayMore(meeting()).map(plain)).toEqual(['19:30 uur, De Steiger', "Thema's: Licht", 'Hoort bij een reeks.']);
  expect(sayMore(meeting({ place: ' ' })).map(plain)[0]).toBe('19:30 uur');
  expect([saySort(meeting()), saySort(meeting({ stage: 'held' })), saySort(meeting({ stage: 'cancelled' }))]).toEqual(['Bijeenkomst', 'Bijeenkomst, geweest', 'Bijeenkomst, gaat niet door']);
});

test('a meeting that moved says where it went and why, and leads to it', () => {
  const moved = { kind: 'moved', id: 'm', title: 'Avond', from: '2026-03-05T19:30:00', to: '2026-03-12T20:00:00', reason: 'de zaal was bezet', change: 0 } as Full<ProgrammeItem>;
  expect(sayMore(moved).map(plain)).toEqual(['Gaat naar do 12 maart 2026, 20:00.', 'Reden: de zaal was bezet']);
  expect(wayTo(moved)).toEqual({ place: 'meetings', id: 'm' });
  expect(wayTo(row('2026-01-01').what)).toBeUndefined();
});

test('each sort of change is a sentence of its own', () => {
  const said = (what: object, reason = '') => plain(sayChange({ at: '2026-02-01T09:00:00', what, reason } as never));
  expect(said({ kind: 'moved', from: '2026-03-05T19:30:00', to: '2026-03-12T20:00:00' })).toBe('1 februari 2026: verplaatst van do 5 maart 2026, 19:30 naar do 12 maart 2026, 20:00.');
  expect(said({ kind: 'relocated', from: 'De Steiger', to: 'School' })).toBe('1 februari 2026: niet meer in De Steiger, maar in School.');
  expect(said({ kind: 'relocated', from: 'De Steiger', to: '' })).toBe('1 februari 2026: niet meer in De Steiger.');
  expect(said({ kind: 'cancelled' }, 'ziekte')).toBe('1 februari 2026: gaat niet door. Reden: ziekte');
  expect(said({ kind: 'resumed' })).toBe('1 februari 2026: gaat toch door.');
});

test('what is no meeting says what came of it', () => {
  const goal = { kind: 'goal', id: 'g', text: 'Licht', became: 'letGo' } as Full<ProgrammeItem>;
  const pledge = { kind: 'pledge', id: 'p', text: 'Lamp', side: 'ours', state: 'kept' } as Full<ProgrammeItem>;
  expect([saySort(goal), saySort(pledge), sayMore(pledge)[0]]).toEqual(['Doel losgelaten', 'Toezegging, nagekomen', 'Door: gemeente']);
  const review = { kind: 'review', id: 'a', about: 'photos', subject: '', text: "Geen foto's" } as Full<ProgrammeItem>;
  expect(sayWords(review)).toBe("Geen foto's");
});

test('rows stand under their month, and a month without any is left out', () => {
  expect(months([row('2026-01-03'), row('2026-01-20'), row('2026-04-01')]).map(({ title, rows }) => [title, rows.length])).toEqual([['januari 2026', 2], ['april 2026', 1]]);
});
