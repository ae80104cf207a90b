// @vitest-environment jsdom
import { clearMocks, mockIPC } from '@tauri-apps/api/mocks';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ActionFields } from './action.svelte';

const found: Record<string, { text: string; due: string | null; dueWords: string }> = {
  'Offerte vragen volgende week vrijdag': { text: 'Offerte vragen', due: '2026-12-04', dueWords: '' },
  'Bel Sam volgende vrijdag': { text: 'Bel Sam', due: null, dueWords: 'volgende vrijdag' },
};

beforeEach(() => {
  mockIPC((command, args) => {
    const { text } = args as { text: string };
    if (command === 'take_date') return found[text] ?? { text, due: null, dueWords: '' };
    if (command === 'parse_date') throw { code: 'date.ambiguous', args: { text, first: 'vr 27 november 2026', second: 'vr 4 december 2026' } };
    return null;
  });
});
afterEach(clearMocks);

test('the day in the words of an action goes to its own field', async () => {
  const fields = new ActionFields({ text: 'Offerte vragen volgende week vrijdag' });
  await fields.takeDate();
  expect(fields.text).toBe('Offerte vragen');
  expect(await fields.done()).toMatchObject({ text: 'Offerte vragen', due: '2026-12-04' });
});

test('a day that can be two is asked about before the action is kept', async () => {
  const fields = new ActionFields({ text: 'Bel Sam volgende vrijdag' });
  await fields.takeDate();
  expect(fields.due.text).toBe('volgende vrijdag');
  expect(await fields.done()).toBeUndefined();
  expect(fields.due.problem?.code).toBe('date.ambiguous');
});

test('words that are typed on, and a day that is there already, stay', async () => {
  const typing = new ActionFields({ text: 'Offerte vragen volgende week vrijdag' });
  const reading = typing.takeDate();
  typing.text += ' bij Jansen';
  await reading;
  expect(typing.text).toBe('Offerte vragen volgende week vrijdag bij Jansen');
  const dated = new ActionFields({ text: 'Offerte vragen volgende week vrijdag', due: '2026-11-30' });
  await dated.takeDate();
  expect(dated.text).toBe('Offerte vragen volgende week vrijdag');
});
