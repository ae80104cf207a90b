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
