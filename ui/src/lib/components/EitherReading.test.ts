// @vitest-environment jsdom
import { clearMocks, mockIPC } from '@tauri-apps/api/mocks';
import { cleanup, render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Reading } from '$lib/dates/reading.svelte';
import { Understanding } from '$lib/words/understanding.svelte';
import DateField from './DateField.svelte';
import WordsField from './WordsField.svelte';

const [friday, saturday] = ['vr 27 november 2026, 00:30', 'za 28 november 2026, 00:30'];

beforeEach(() => {
  mockIPC((command, args) => {
    const { text } = args as { text: string };
    if (command !== 'parse_date') return null;
    if (text === saturday) return { date: '2026-11-28', moment: '2026-11-28T00:30:00', shown: text };
    throw { code: 'date.ambiguous', args: { text, first: friday, second: saturday } };
  });
});

afterEach(() => {
  cleanup();
  clearMocks();
});

/** The buttons with a reading on them; the one of the calendar has a sign. */
const readings = () => screen.queryAllByRole('button').filter((button) => button.textContent?.trim());

test('a date that can be two moments is asked about with a button for each', async () => {
  const reading = new Reading({ leaning: 'future', moment: true });
  render(DateField, { label: 'Wanneer', reading });
  const user = userEvent.setup();
  await user.type(screen.getByLabelText('Wanneer'), "vrijdag half een 's nachts");
  expect(await reading.settle()).toBe(false);
  expect(reading.value).toBe('');
  await screen.findByRole('button', { name: friday });
  const offered = readings();
  expect(offered.map((button) => button.textContent?.trim())).toEqual([friday, saturday]);
  await user.click(offered[1]!);
  expect(await reading.settle()).toBe(true);
  expect(reading.value).toBe('2026-11-28T00:30:00');
  expect(readings()).toEqual([]);
  expect(document.activeElement).toBe(screen.getByLabelText('Wanneer'));
});

test('words about calling that can be two things are asked about the same way', async () => {
  const [evening, morning] = ['tot 20:00', 'tot 08:00'];
  const understanding = new Understanding<string>({
    read: async (words) => {
      if (words === evening || words === morning) return words;
      throw { code: 'invalid.callTimesUnclear', args: { words, first: evening, second: morning } };
    },
    say: (value) => value,
    none: '',
  });
  render(WordsField, { label: 'Bellen', understanding });
  const user = userEvent.setup();
  await user.type(screen.getByLabelText('Bellen'), 'tot 8 uur');
  expect(await understanding.settle()).toBe(false);
  await user.click(await screen.findByRole('button', { name: evening }));
  expect(await understanding.settle()).toBe(true);
  expect(understanding.value).toBe(evening);
  expect(screen.queryAllByRole('button')).toEqual([]);
});
