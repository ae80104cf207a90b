// @vitest-environment jsdom
import { afterEach, expect, test } from 'vitest';
import { browserChords } from './browser';
import { pressOf } from './chord';
import { opened } from './dialogs.svelte';
import { keymap, type Home } from './keymap.svelte';
import type { KeyId } from './table';

let ran: string[] = [];
let over: (() => void)[] = [];

afterEach(() => {
  for (const end of over) end();
  over = [];
  ran = [];
  document.body.replaceChildren();
});

/** Puts keys in force that tell that they ran: by their id, or as `name`. */
function add(ids: KeyId[], home?: Home, name?: string): void {
  over.push(keymap.add(Object.fromEntries(ids.map((id) => [id, () => void ran.push(name ?? id)])), home));
}

const find = (selector: string) => document.querySelector<HTMLElement>(selector);

function page(html: string): void {
  document.body.innerHTML = html;
  // What a page in a test does not know of an element.
  for (const text of document.querySelectorAll('[contenteditable]')) Object.defineProperty(text, 'isContentEditable', { value: true });
  for (const dialog of document.querySelectorAll('dialog')) over.push(opened(dialog));
}

/** Presses a key where `selector` finds the focus, and says whether anybody took it. */
function press(selector: string, pressed: string, more: KeyboardEventInit & { altGraph?: boolean } = {}): boolean {
  const event = new KeyboardEvent('keydown', { key: pressed, bubbles: true, cancelable: true, modifierAltGraph: more.altGraph, ...more });
  const listen = (heard: KeyboardEvent) => keymap.press(heard);
  window.addEventListener('keydown', listen);
  find(selector)?.dispatchEvent(event);
  window.removeEventListener('keydown', listen);
  return event.defaultPrevented;
}

/** The keys that work with the focus there. */
function working(selector: string): KeyId[] {
  keymap.look(find(selector));
  return keymap.working;
}

const texts = '<input><textarea></textarea><input type="search"><input type="password"><p contenteditable="true"></p>';

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

test('an open dialog owns the keys: nothing behind it is done, but for locking', () => {
  page('<main><form></form></main><dialog open><input><button></button></dialog>');
  add(['undo', 'conversation', 'lock', 'leave']);
  add(['save'], () => find('form'));
  for (const inside of ['dialog input', 'dialog button']) {
    for (const pressed of ['z', 'n', 'Enter']) press(inside, pressed, { ctrlKey: true });
    press(inside, 'Escape');
  }
  expect(ran).toEqual([]);
  press('dialog input', 'l', { ctrlKey: true });
  expect(ran).toEqual(['lock']);
  add(['dialogSave'], () => find('dialog'));
  press('dialog input', 'Enter', { ctrlKey: true });
  expect(ran).toEqual(['lock', 'dialogSave']);
});

test('of two dialogs the one on top owns the keys', () => {
  page('<dialog open id="under"><input></dialog><dialog open id="top"><button></button></dialog>');
  add(['dialogSave'], () => find('#under'), 'under');
  add(['dialogSave'], () => find('#top'), 'top');
  press('#top button', 'Enter', { ctrlKey: true });
  expect(ran).toEqual(['top']);
  find('#top')?.remove();
  press('#under input', 'Enter', { ctrlKey: true });
  expect(ran).toEqual(['top', 'under']);
});

test('the keys of where the focus is go before those of the drawer, the page and the frame', () => {
  page('<main><form><input><div><textarea></textarea></div></form></main><aside><input></aside>');
  add(['leave']);
  add(['drawerSave', 'drawerClose'], () => find('aside'));
  add(['save'], () => find('form'));
  add(['save', 'formClose'], () => find('form div'), 'inner');
  press('form input', 'Enter', { ctrlKey: true });
  press('form textarea', 'Enter', { ctrlKey: true });
  press('aside input', 'Enter', { ctrlKey: true });
  expect(ran).toEqual(['save', 'inner', 'drawerSave']);
  ran = [];
  press('form textarea', 'Escape');
  press('aside input', 'Escape');
  press('main', 'Escape');
  expect(ran).toEqual(['inner', 'drawerClose', 'drawerClose']);
});

test('a press goes on to the next when there is nothing to do', () => {
  page('<main></main>');
  over.push(keymap.add({ drawerClose: () => false }));
  add(['leave']);
  expect(press('main', 'Escape')).toBe(true);
  expect(ran).toEqual(['leave']);
});

test('a key works only where the table says', () => {
  page('<main><div class="agenda"><button class="name"></button></div><button class="other"></button></main>');
  add(['agendaRemove']);
  press('.other', 'Delete');
  expect(ran).toEqual([]);
  press('.name', 'Delete');
  expect(ran).toEqual(['agendaRemove']);
});

test('a key does nothing where it would only lead to where one is', () => {
  page('<main><button></button></main><aside class="drawer"><input></aside>');
  add(['conversation']);
  expect(press('.drawer input', 'n', { ctrlKey: true })).toBe(false);
  expect(working('.drawer input')).toEqual([]);
  press('main button', 'n', { ctrlKey: true });
  expect(ran).toEqual(['conversation']);
});

test('what is told to work is what would be done', () => {
  page('<main><form><input><button></button></form></main><aside><input></aside>');
  add(['undo', 'shortcuts', 'find']);
  add(['save', 'next'], () => find('form'));
  add(['drawerSave'], () => find('aside'));
  expect(working('aside input')).toEqual(['drawerSave', 'next', 'find']);
  expect(working('form input')).toEqual(['next', 'save', 'find']);
  expect(working('form button')).toEqual(['save', 'find', 'undo', 'shortcuts']);
  expect(working('main')).toEqual(['next', 'save', 'find', 'undo', 'shortcuts']);
});

test('what stands behind a dialog does not change while it is open', () => {
  page('<main><form><input></form></main>');
  add(['find']);
  add(['save'], () => find('form'));
  expect(working('form input')).toEqual(['save', 'find']);
  const dialog = document.createElement('dialog');
  dialog.open = true;
  document.body.append(dialog);
  over.push(opened(dialog), keymap.show(['dialogClose'], () => dialog));
  keymap.look(dialog);
  expect(keymap.works('save', find('form'))).toBe(true);
  expect(keymap.works('find', dialog)).toBe(false);
  expect(keymap.works('dialogClose', dialog)).toBe(true);
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

test('with the focus in neither the drawer nor the form, that is saved which had it last, or nothing', () => {
  page('<main><h1></h1><form><input></form></main><aside class="drawer"><input></aside>');
  add(['drawerSave'], () => find('aside'));
  add(['save'], () => find('form'));
  const save = (from: string) => {
    keymap.look(find(from));
    keymap.look(find('h1'));
    press('h1', 'Enter', { ctrlKey: true });
  };
  save('h1');
  expect(ran).toEqual([]);
  save('form input');
  save('aside input');
  expect(ran).toEqual(['save', 'drawerSave']);
});

test('a drawer that had the focus before its key was there is saved from a blank place', () => {
  page('<main><h1></h1></main><aside class="drawer"><input></aside>');
  find('aside input')?.focus();
  add(['drawerSave'], () => find('aside'));
  keymap.look(find('h1'));
  press('h1', 'Enter', { ctrlKey: true });
  expect(ran).toEqual(['drawerSave']);
});

test('a form of the page is saved from within it, and from a blank place by who was in it last', () => {
  page('<nav><button></button></nav><main tabindex="-1"><h1></h1><form><input></form><p tabindex="0"></p></main>');
  add(['save'], () => find('form'));
  const save = (at: string) => {
    keymap.look(find(at));
    press(at, 'Enter', { ctrlKey: true });
    return [ran.splice(0).length > 0, keymap.works('save')];
  };
  for (const at of ['h1', 'main', 'nav button', 'p']) expect(save(at), `${at}, nobody was in the form`).toEqual([false, false]);
  expect(save('form input')).toEqual([true, true]);
  for (const at of ['nav button', 'p']) expect(save(at), at).toEqual([false, false]);
  for (const at of ['h1', 'main', 'body']) expect(save(at), at).toEqual([true, true]);
});

test('of two forms on a page that is saved which the focus is in', () => {
  page('<main tabindex="-1"><form id="one"><input></form><form id="other"><input></form></main>');
  add(['save'], () => find('#one'), 'one');
  add(['save'], () => find('#other'), 'other');
  for (const at of ['#one input', '#other input']) {
    keymap.look(find(at));
    press(at, 'Enter', { ctrlKey: true });
    press('main', 'Enter', { ctrlKey: true });
  }
  expect(ran).toEqual(['one', 'one', 'other', 'other']);
});

test('the arrows leave the focus in the drawer', () => {
  page('<main><h1></h1></main><aside class="drawer"><button></button></aside>');
  add(['rows']);
  expect(press('.drawer button', 'ArrowDown')).toBe(false);
  expect(press('h1', 'ArrowDown')).toBe(true);
  expect(ran).toEqual(['rows']);
});

test('Enter adds a note from where the notes are written, and is a new line in a line that is being changed', () => {
  page('<main><div class="entry-form form"><textarea id="line"></textarea></div><div class="compose"><textarea id="note"></textarea></div></main>');
  over.push(keymap.show(['noteAdd'], () => find('main')));
  expect(working('#note')).toContain('noteAdd');
  expect(working('#line')).not.toContain('noteAdd');
});
