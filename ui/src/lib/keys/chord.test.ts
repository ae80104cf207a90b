// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { ariaChord, isChord, isTyping, showChord, type Press } from './chord';

const press = (key: string, held: Partial<Press> = {}): Press => ({
  key,
  code: '',
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...held,
});

test('knows a chord by its modifiers and its key, whatever the case', () => {
  expect(isChord(press('k', { ctrlKey: true }), 'Ctrl+K')).toBe(true);
  expect(isChord(press('k', { metaKey: true }), 'Ctrl+K')).toBe(true);
  expect(isChord(press('k'), 'Ctrl+K')).toBe(false);
  expect(isChord(press('k', { ctrlKey: true, shiftKey: true }), 'Ctrl+K')).toBe(false);
});

test('takes digits by their place and leaves AltGr alone', () => {
  expect(isChord(press('¡', { altKey: true, code: 'Digit1' }), 'Alt+1')).toBe(true);
  expect(isChord(press('¹', { altKey: true, ctrlKey: true, code: 'Digit1' }), 'Alt+1')).toBe(false);
  expect(isChord(press('n', { altKey: true, ctrlKey: true }), 'Ctrl+N')).toBe(false);
});

test('knows the question mark with shift, as most keyboards type it', () => {
  expect(isChord(press('?', { shiftKey: true }), '?')).toBe(true);
});

test('writes chords for caps and for assistive technology', () => {
  expect(showChord('Alt+ArrowLeft')).toBe('Alt ←');
  expect(ariaChord('Ctrl+N')).toBe('Control+N');
});

test('a checkbox is not a place to type', () => {
  const box = document.createElement('input');
  expect(isTyping(box)).toBe(true);
  box.type = 'checkbox';
  expect(isTyping(box)).toBe(false);
});
