import { expect, test } from 'vitest';
import { ariaChord, isChord, pressOf, showChord, type Press } from './chord';
import { keyIds, keys } from './table';

const press = (key: string, more: Partial<Press> & { altGraph?: boolean } = {}): Press => ({
  key,
  code: '',
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  getModifierState: (name) => name === 'AltGraph' && !!more.altGraph,
  ...more,
});

test('knows a chord by its modifiers and its key, whatever the case', () => {
  expect(isChord(press('k', { ctrlKey: true }), 'Ctrl+K')).toBe(true);
  expect(isChord(press('K', { ctrlKey: true }), 'Ctrl+K')).toBe(true);
  expect(isChord(press('k', { metaKey: true }), 'Ctrl+K')).toBe(true);
  expect(isChord(press('k'), 'Ctrl+K')).toBe(false);
  expect(isChord(press('k', { ctrlKey: true, shiftKey: true }), 'Ctrl+K')).toBe(false);
});

test('takes digits by their place, and those of the number pad only with Ctrl', () => {
  expect(isChord(press('¡', { altKey: true, code: 'Digit1' }), 'Alt+1')).toBe(true);
  // Alt with the number pad types a character by its number on Windows.
  expect(isChord(press('1', { altKey: true, code: 'Numpad1' }), 'Alt+1')).toBe(false);
  expect(isChord(press('0', { ctrlKey: true, code: 'Numpad0' }), 'Ctrl+0')).toBe(true);
});

test('AltGr types characters: it is told as Ctrl and Alt on Windows, and as no modifier on Linux', () => {
  for (const [key, chord] of [['€', 'Ctrl+E'], ['@', 'Ctrl+2'], ['é', 'Alt+E'], ['q', 'Ctrl+Q']] as const) {
    expect(isChord(press(key, { ctrlKey: true, altKey: true, altGraph: true, code: 'KeyE' }), chord), key).toBe(false);
    expect(isChord(press(key, { altGraph: true, code: 'KeyE' }), chord), key).toBe(false);
  }
  expect(isChord(press('n', { altKey: true, ctrlKey: true }), 'Ctrl+N')).toBe(false);
  expect(isChord(press('?', { ctrlKey: true, altKey: true, altGraph: true }), '?')).toBe(true);
});

test('a sign is what was typed, with Shift or without', () => {
  expect(isChord(press('?', { shiftKey: true }), '?')).toBe(true);
  expect(isChord(press('?'), '?')).toBe(true);
  expect(isChord(press('?', { ctrlKey: true }), '?')).toBe(false);
  expect(isChord(press('+', { ctrlKey: true, shiftKey: true }), 'Ctrl+Plus')).toBe(true);
  expect(isChord(press('=', { ctrlKey: true }), 'Ctrl+=')).toBe(true);
  expect(isChord(press(' '), 'Space')).toBe(true);
  expect(isChord(press(' ', { shiftKey: true }), 'Space')).toBe(false);
});

test('a dead key and what an input method tells are no chord', () => {
  for (const key of ['Dead', 'Process', 'Unidentified', 'Compose']) {
    expect(keyIds.filter((id) => keys[id].chords.some((chord) => isChord(press(key, { code: 'Quote' }), chord))), key).toEqual([]);
  }
});

test('every chord of the table is the press that it is written as', () => {
  for (const chord of keyIds.flatMap((id) => keys[id].chords)) expect(isChord(pressOf(chord), chord), chord).toBe(true);
});

test('writes chords for caps and for assistive technology', () => {
  expect(showChord('Alt+ArrowLeft', 'Spatie')).toBe('Alt ←');
  expect(showChord('Space', 'Spatie')).toBe('Spatie');
  expect(ariaChord('Ctrl+N')).toBe('Control+N');
});
