import { expect, test } from 'vitest';
import { titleOf, wordsOf } from '$lib/timeline/say';
import { Asking, few } from './history.svelte';

test('as long as nothing is asked, what the page brought along is enough', () => {
  const asking = new Asking();
  expect(asking.plain).toBe(true);
  asking.more();
  expect([asking.plain, asking.narrow, asking.filter.limit]).toEqual([false, false, 2 * few]);
  asking.text = 'licht';
  expect([asking.narrow, asking.filter.text]).toEqual([true, 'licht']);
  asking.clear();
  expect(asking.narrow).toBe(false);
});

test('a promise says who made it, by when, and how it ended', () => {
  const made = { what: 'promised', id: 'a', date: '2026-11-10', text: 'Bellen', side: 'ours', due: '2026-12-01', state: 'open', classification: 'internal', hidden: false } as const;
  const plain = (text: string) => text.replace(/[\u2066-\u2069]/g, '');
  expect(plain(titleOf(made))).toBe('Wij beloofden');
  expect(plain(wordsOf(made, '2026-11-23'))).toBe('Bellen, uiterlijk 1 december');
  expect(titleOf({ what: 'settled', id: 'a', date: '2026-11-20', text: 'Bellen', side: 'theirs', state: 'done', classification: 'internal', hidden: false })).toBe('De belofte aan ons is gedaan');
});

test('a record that names somebody says as what, where, and what came of it', () => {
  const plain = (text: string) => text.replace(/[\u2066-\u2069]/g, '');
  const named = { what: 'named', id: 'a', date: '2026-11-10', text: 'Meer licht', more: 'Vijf lampen', place: 'Havenkwartier', meeting: null, due: null, classification: 'internal', hidden: false } as const;
  expect([plain(titleOf({ ...named, role: 'broughtIn' })), plain(wordsOf({ ...named, role: 'broughtIn' }, '2026-11-23'))]).toEqual([
    'Bracht iets in bij Havenkwartier',
    'Meer licht\nWat ermee is gedaan: Vijf lampen',
  ]);
  const pledge = { ...named, role: 'madePledge', more: '', due: '2026-12-01' } as const;
  expect(plain(wordsOf(pledge, '2026-11-23'))).toBe('Meer licht, uiterlijk 1 december');
  expect(plain(titleOf({ ...named, role: 'ledItem', meeting: 'b1', place: '' }))).toBe('Leidde een agendapunt van Bijeenkomst in vertrouwen');
});

test('who came later or left earlier was there in between', () => {
  const plain = (text: string) => text.replace(/[\u2066-\u2069]/g, '');
  const meeting = { what: 'meeting', id: 'b', at: '2026-10-28T19:30:00', title: 'Avond', why: '', attended: true, cameAt: '20:05:00', leftAt: null, stage: 'held', classification: 'internal', hidden: false } as const;
  expect(plain(wordsOf(meeting, '2026-11-23'))).toBe('Was erbij, vanaf 20:05 uur.');
  expect(plain(wordsOf({ ...meeting, cameAt: null, leftAt: '21:00:00' }, '2026-11-23'))).toBe('Was erbij. Ging weg om 21:00 uur.');
});
