// @vitest-environment jsdom
/** What the keymap leaves to texts, to controls and to who types, and what it takes from the web view. */
import { expect, test } from 'vitest';
import { browserChords } from './browser';
import { pressOf } from './chord';
import { keymap } from './keymap.svelte';
import { add, find, over, page, press, ran, texts, working } from './testing';

test('undo in a text is that of the text, elsewhere that of the vault', () => {
  page(`<main>${texts}<input type="checkbox"><select></select><button></button></main>`);
  add(['undo']);
  for (const text of ['input', 'textarea', '[type=search]', '[type=password]', 'p']) {
    for (const chord of ['z', 'y', 'a', 'c', 'x', 'v']) expect(press(text, chord, { ctrlKey: true }), `${text} ${chord}`).toBe(false);
    expect(press(text, 'z', { ctrlKey: true, shiftKey: true }), text).toBe(false);
  }
  expect(ran).toEqual([]);
  for (const other of ['[type=checkbox]', 'select', 'button', 'main']) press(other, 'z', { ctrlKey: true });
  expect(ran).toEqual(['undo', 'undo', 'undo', 'undo']);
});

test('undo and redo of a text are done in it, also where the browser has no keys for them', () => {
  page('<main><textarea></textarea><button></button></main>');
  add(['undo']);
  const done: string[] = [];
  document.execCommand = (command) => done.push(command) > 0;
  press('textarea', 'z', { ctrlKey: true });
  press('textarea', 'Z', { ctrlKey: true, shiftKey: true });
  press('textarea', 'y', { ctrlKey: true });
  press('button', 'z', { ctrlKey: true });
  Reflect.deleteProperty(document, 'execCommand');
  expect(done).toEqual(['undo', 'redo', 'redo']);
  expect(ran).toEqual(['undo']);
});

test('nothing that types a character is taken from a text', () => {
  page(`<main>${texts}</main>`);
  add(['shortcuts', 'tick', 'rows', 'agendaRemove', 'next']);
  for (const text of ['input', 'textarea', '[type=search]', '[type=password]', 'p']) {
    for (const key of ['?', ' ', 'a', '€', '@', 'ë', 'ArrowDown', 'Delete']) expect(press(text, key, { shiftKey: key === '?' }), `${text} ${key}`).toBe(false);
    // AltGr as Windows tells it, and as Linux does.
    for (const key of ['€', '@', '?', 'ó']) {
      expect(press(text, key, { ctrlKey: true, altKey: true, altGraph: true }), `${text} ${key}`).toBe(false);
      expect(press(text, key, { altGraph: true }), `${text} ${key}`).toBe(false);
    }
  }
  expect(press('textarea', 'Enter')).toBe(false);
  expect(ran).toEqual([]);
});

test('a key that an input method, a dead key or compose is at work with is nobody’s', () => {
  page(`<main>${texts}<button></button></main>`);
  add(['shortcuts', 'save', 'leave', 'next', 'find']);
  for (const at of ['input', 'textarea', 'button', 'main']) {
    for (const key of ['Enter', 'Escape', '?', 'k']) {
      expect(press(at, key, { isComposing: true, ctrlKey: key === 'k' }), `${at} ${key}`).toBe(false);
      expect(press(at, key, { keyCode: 229, ctrlKey: key === 'k' } as KeyboardEventInit), `${at} ${key}`).toBe(false);
    }
    for (const key of ['Dead', 'Process', 'Compose', 'AltGraph']) expect(press(at, key), `${at} ${key}`).toBe(false);
  }
  expect(ran).toEqual([]);
});

test('single keys are not taken from what answers them itself: lists, radio buttons, boxes, buttons', () => {
  page('<main><select></select><div role="listbox"><i tabindex="0"></i></div><input type="radio"><input type="checkbox"><button></button><summary></summary><a href="#x"></a></main>');
  add(['shortcuts', 'rows', 'next', 'pick', 'tick']);
  expect(['?', ' ', 'ArrowDown', 'Enter'].filter((key) => press('select', key))).toEqual([]);
  expect(['?', 'ArrowDown', 'Enter'].filter((key) => press('i', key))).toEqual([]);
  expect([' ', 'ArrowDown'].filter((key) => press('[type=radio]', key))).toEqual([]);
  expect([' '].filter((key) => press('[type=checkbox]', key))).toEqual([]);
  for (const pressed of ['button', 'summary']) expect([' ', 'Enter'].filter((key) => press(pressed, key)), pressed).toEqual([]);
  expect(press('a', 'Enter')).toBe(false);
  expect(ran).toEqual([]);
  // What they do not answer is for others.
  for (const other of ['button', '[type=checkbox]', '[type=radio]']) press(other, '?', { shiftKey: true });
  press('button', 'ArrowDown');
  press('[type=radio]', 'Enter');
  expect(ran).toEqual(['shortcuts', 'shortcuts', 'shortcuts', 'rows', 'next']);
});

test('a key of the web view does nothing where nobody answers it: no print, no find bar, no reload', () => {
  const parts = ['main', 'input', 'textarea', 'button', 'select'];
  page(`<main>${texts}<button></button><select></select></main>`);
  for (const chord of browserChords) for (const part of parts) expect(press(part, pressOf(chord).key, pressOf(chord)), `${part} ${chord}`).toBe(true);
  page('<main></main><dialog open><input><button></button></dialog>');
  add(['reportSave'], () => find('main'));
  for (const chord of browserChords) for (const part of ['input', 'button']) expect(press(`dialog ${part}`, pressOf(chord).key, pressOf(chord)), `${part} ${chord}`).toBe(true);
  expect(ran).toEqual([]);
});

test('holding back the keys of the web view takes nothing from copying, pasting, taking back or typing', () => {
  page(`<main>${texts}<button></button></main>`);
  for (const part of ['main', 'input', 'textarea', 'button']) {
    for (const letter of 'cxvazy') expect(press(part, letter, { ctrlKey: true }), `${part} ${letter}`).toBe(false);
    for (const letter of 'pfgrsujho') expect(press(part, letter), `${part} ${letter}`).toBe(false);
    for (const letter of 'pfgrsujho') expect(press(part, letter, { ctrlKey: true, altKey: true, altGraph: true }), `${part} ${letter}`).toBe(false);
  }
});

test('a key of the web view that somebody answers is still answered', () => {
  page('<main><button></button></main>');
  add(['reportSave'], () => find('main'));
  expect(press('button', 'p', { ctrlKey: true })).toBe(true);
  expect(ran).toEqual(['reportSave']);
});

test('Enter adds a note from where the notes are written, and is a new line in a line that is being changed', () => {
  page('<main><div class="entry-form form"><textarea id="line"></textarea></div><div class="compose"><textarea id="note"></textarea></div></main>');
  over.push(keymap.show(['noteAdd'], () => find('main')));
  expect(working('#note')).toContain('noteAdd');
  expect(working('#line')).not.toContain('noteAdd');
});
