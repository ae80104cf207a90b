// @vitest-environment jsdom
import { clearMocks, mockIPC } from '@tauri-apps/api/mocks';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { AgreementPage, Full } from '$lib/ipc';
import { Acknowledging, most } from './acknowledging.svelte';

const page = (names: string[]) =>
  ({ waiting: names.map((name) => ({ person: { id: name, name }, outdated: null })), texts: [] }) as unknown as Full<AgreementPage>;

// Nobody was read yet: people are found by their names.
beforeEach(() => mockIPC((command) => (command === 'people_cards' ? [] : null)));
afterEach(clearMocks);

test('choosing everybody takes those who fit what was typed, and leaves the others as they were', () => {
  const form = new Acknowledging(page(['Samira', 'Sam', 'Henk']), '2026-11-23');
  form.choose('Henk', true);
  form.typed = 'sam';
  expect(form.shown.map(({ person }) => person.id)).toEqual(['Samira', 'Sam']);
  form.chooseAll(true);
  expect([...form.chosen].sort()).toEqual(['Henk', 'Sam', 'Samira']);
  expect(form.all).toBe(true);
  form.chooseAll(false);
  expect(form.chosen).toEqual(['Henk']);
  expect(form.all).toBe(false);
});

test('of a large network not every name is drawn, and all can be chosen all the same', () => {
  const form = new Acknowledging(page(Array.from({ length: 10_000 }, (_, at) => `Persoon ${at}`)), '2026-11-23');
  expect(form.shown).toHaveLength(most);
  form.chooseAll(true);
  expect(form.chosen).toHaveLength(10_000);
  expect(form.all).toBe(true);
});
