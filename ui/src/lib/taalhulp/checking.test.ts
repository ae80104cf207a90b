// @vitest-environment jsdom
import { clearMocks, mockIPC } from '@tauri-apps/api/mocks';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Full, Hint } from '$lib/ipc';
import { Checking, fillIn, inParts } from './checking.svelte';
import { pieces } from './underline';

const text = '🙂 Ze kwam. Dat soort mensen komt toch niet. Einde.';
const start = text.indexOf('Dat soort');
const hint: Full<Hint> = {
  start,
  end: start + 'Dat soort mensen'.length,
  kind: 'generalisation',
  text: 'Dat soort mensen',
  why: 'Gaat dit over iedereen?',
  suggestion: 'Schrijf wat er gebeurde: "Zij zeiden nee."',
  fill: 'Op … zei … dat …',
  sentenceStart: start,
  sentenceEnd: text.indexOf(' Einde'),
};
let asked: string[] = [];

beforeEach(() => {
  vi.useFakeTimers();
  asked = [];
  mockIPC((command, args) => {
    if (command !== 'check_wording') return null;
    const note = (args as { text: string }).text;
    asked.push(note);
    return note.includes(hint.text) ? [hint] : [];
  });
});
afterEach(() => {
  vi.useRealTimers();
  clearMocks();
});

test('looks once writing pauses, and drops what no longer stands there at once', async () => {
  const checking = new Checking();
  checking.look('Dat');
  checking.look(text);
  await vi.advanceTimersByTimeAsync(600);
  expect(asked).toEqual([text]);
  expect(checking.hints).toEqual([hint]);
  checking.look(text.replace('mensen', 'dingen'));
  expect(checking.hints).toEqual([]);
});

test('what is let stand is not pointed at again, until somebody looks again', async () => {
  const checking = new Checking();
  await checking.now(text);
  checking.leave(hint, 'Zo zei de persoon het zelf');
  await checking.now(`${text} Meer.`);
  expect(checking.hints).toEqual([]);
  expect(checking.left[0]?.reason).toBe('Zo zei de persoon het zelf');
  checking.reconsider(text);
  await vi.advanceTimersByTimeAsync(1);
  expect(checking.hints).toEqual([hint]);
});

test('the example takes the place of its sentence and nothing else, with the first gap chosen', () => {
  const area = document.createElement('textarea');
  document.body.append(area);
  area.value = text;
  let told = '';
  area.addEventListener('input', () => (told = area.value));
  fillIn(area, hint);
  expect(area.value).toBe('🙂 Ze kwam. Op … zei … dat … Einde.');
  expect(told).toBe(area.value);
  expect(area.value.slice(area.selectionStart, area.selectionEnd)).toBe('…');
});

test('a suggestion is shown as what to do and the sentence that can be taken over', () => {
  expect(inParts(hint)).toEqual({ lead: 'Schrijf wat er gebeurde:', example: hint.fill });
  expect(inParts({ ...hint, fill: '' })).toEqual({ lead: 'Schrijf wat er gebeurde:', example: 'Zij zeiden nee.' });
  expect(inParts({ suggestion: 'Laat dit weg.', fill: '' })).toEqual({ lead: 'Laat dit weg.', example: '' });
});

test('lines are drawn under the words themselves, and the copy keeps every letter up to them', () => {
  const drawn = pieces(text, [{ start: hint.start, end: hint.end }, { start: 3, end: 999 }]);
  expect(drawn.filter((piece) => piece instanceof HTMLElement).map((piece) => piece.textContent)).toEqual([hint.text]);
  expect(drawn.map((piece) => piece.textContent).join('')).toBe(text);
});
