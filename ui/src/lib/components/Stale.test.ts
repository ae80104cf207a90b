// @vitest-environment jsdom
import { clearMocks, mockIPC } from '@tauri-apps/api/mocks';
import { cleanup, render, screen } from '@testing-library/svelte';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Clash } from '$lib/session/takeup';
import Stale from './Stale.svelte';

beforeEach(() => mockIPC((command) => (command === 'people_cards' ? [{ id: 'p1', name: 'Tomasz Wilk', organisation: null, words: ' tomasz' }] : null)));

afterEach(() => {
  cleanup();
  clearMocks();
});

/** What stands in the question: of every field what it says now and what was written. */
async function asked(clash: Clash): Promise<string[]> {
  const unsaved = { clashes: [clash], leftAt: undefined, takeMine: () => undefined, takeTheirs: () => Promise.resolve(), startAfresh: () => Promise.resolve() };
  const names = { classification: 'classification', minutes: 'item-minutes', raisedBy: 'item-raised-by', confidential: 'contribution-confidential' };
  const choices = { classification: [{ value: 'internal', label: 'Intern' }, { value: 'confidential', label: 'Vertrouwelijk' }] };
  render(Stale, { unsaved, names, choices, people: ['raisedBy'] });
  await new Promise((done) => setTimeout(done));
  const said = [...screen.getByRole('alert').querySelectorAll('dt, blockquote')].map((one) => one.textContent ?? '');
  cleanup();
  return said;
}

test('a field with a choice, a number, a person or a tick is shown in words, so that nothing is chosen unseen', async () => {
  expect((await asked({ field: 'classification', mine: 'internal', theirs: 'confidential' })).slice(1)).toEqual(['Vertrouwelijk', 'Intern']);
  expect((await asked({ field: 'minutes', mine: '15', theirs: '20' })).slice(1)).toEqual(['20', '15']);
  expect((await asked({ field: 'raisedBy', mine: ['p1'], theirs: [] })).slice(1)).toEqual(['(leeg)', 'Tomasz Wilk']);
  expect((await asked({ field: 'confidential', mine: false, theirs: true })).slice(1)).toEqual(['Ja', 'Nee']);
});

test('a field without a name of its own is shown too', async () => {
  expect(await asked({ field: 'later', mine: 'a', theirs: 'b' })).toEqual(['Iets anders', 'b', 'a']);
});
