import { expect, test } from 'vitest';
import type { Full, SurveyQuestion } from '$lib/ipc';
import { Sheet } from './sheet.svelte';

const question = (form: 'one' | 'more' | 'open', ...answers: string[]): Full<SurveyQuestion> => ({ text: form, form, answers, translations: [] });
const sheet = () => new Sheet([question('one', 'Ja', 'Nee'), question('more', 'Verkeer', 'Licht', 'Groen'), question('open')]);

test('a digit ticks a box and takes its tick away again, and boxes that are not there are none', () => {
  const one = sheet();
  for (const box of [3, 1, 0, 4, 9]) one.tick(1, box);
  expect(one.boxes[1]).toEqual([1, 3]);
  one.tick(1, 3);
  expect(one.boxes[1]).toEqual([1]);
});

test('two boxes where one is asked for are named by their question', () => {
  const one = sheet();
  one.tick(1, 1);
  one.tick(1, 2);
  expect(one.twoBoxes).toBe(0);
  one.tick(0, 1);
  one.tick(0, 2);
  expect(one.twoBoxes).toBe(1);
});

test('only what was answered is sent, and a sheet of nothing is empty', () => {
  const one = sheet();
  one.words[2] = '  ';
  expect(one.empty).toBe(true);
  one.words[2] = ' Langzamer ';
  one.tick(0, 2);
  expect(one.input).toEqual({ answers: [{ question: 1, boxes: [2], words: '' }, { question: 3, boxes: [], words: 'Langzamer' }] });
  one.clear();
  expect([one.empty, one.input.answers]).toEqual([true, []]);
});
