// @vitest-environment jsdom
import { afterEach, expect, test } from 'vitest';
import { keymap, type Shortcut } from './keymap.svelte';

let ran: string[] = [];
let over: (() => void)[] = [];

afterEach(() => {
  for (const end of over) end();
  over = [];
  ran = [];
  document.body.replaceChildren();
});

const key = (chord: string, name: string, more: Partial<Shortcut> = {}): Shortcut => ({ chord, label: name, run: () => ran.push(name), ...more });

function page(html: string): void {
  document.body.innerHTML = html;
}

/** Presses a key where `selector` finds the focus, and says whether anybody took it. */
function press(selector: string, pressed: string, held: KeyboardEventInit = {}): boolean {
  const event = new KeyboardEvent('keydown', { key: pressed, bubbles: true, cancelable: true, ...held });
  const listen = (heard: KeyboardEvent) => keymap.press(heard);
  window.addEventListener('keydown', listen);
  document.querySelector(selector)?.dispatchEvent(event);
  window.removeEventListener('keydown', listen);
  return event.defaultPrevented;
}

test('undo in a text is that of the text, elsewhere that of the vault', () => {
  page('<main><input><textarea></textarea><input type="search"><p contenteditable="true"></p><input type="checkbox"><select></select><button></button></main>');
  over.push(keymap.add([key('Ctrl+Z', 'undo')]));
  // What a page in a test does not know of an element.
  Object.defineProperty(document.querySelector('p'), 'isContentEditable', { value: true });
  for (const text of ['input', 'textarea', '[type=search]', 'p']) {
    expect(press(text, 'z', { ctrlKey: true }), text).toBe(false);
  }
  expect(ran).toEqual([]);
  for (const other of ['[type=checkbox]', 'select', 'button', 'main']) press(other, 'z', { ctrlKey: true });
  expect(ran).toEqual(['undo', 'undo', 'undo', 'undo']);
});

test('an open dialog owns the keys: nothing behind it is done, but for locking', () => {
  page('<main><form></form></main><dialog open><input><button></button></dialog>');
  over.push(keymap.add([key('Ctrl+Z', 'undo'), key('Ctrl+N', 'new'), key('Ctrl+L', 'lock', { always: true })]));
  over.push(keymap.add([key('Ctrl+Enter', 'save')], () => document.querySelector('form')));
  for (const inside of ['dialog input', 'dialog button']) {
    for (const pressed of ['z', 'n', 'Enter']) press(inside, pressed, { ctrlKey: true });
  }
  expect(ran).toEqual([]);
  press('dialog input', 'l', { ctrlKey: true });
  expect(ran).toEqual(['lock']);
  over.push(keymap.add([key('Ctrl+Enter', 'save in dialog')], () => document.querySelector('dialog button')?.parentElement));
  press('dialog input', 'Enter', { ctrlKey: true });
  expect(ran).toEqual(['lock', 'save in dialog']);
});

test('the keys of where the focus is go before those added last', () => {
  page('<main><form><input></form></main><aside><input></aside>');
  over.push(keymap.add([key('Ctrl+Enter', 'page')], () => document.querySelector('form')));
  over.push(keymap.add([key('Ctrl+Enter', 'drawer')], () => document.querySelector('aside')));
  press('form input', 'Enter', { ctrlKey: true });
  press('aside input', 'Enter', { ctrlKey: true });
  press('main', 'Enter', { ctrlKey: true });
  expect(ran).toEqual(['page', 'drawer', 'drawer']);
});

test('a chord that two parts listen to is shown once', () => {
  over.push(keymap.add([key('Ctrl+Enter', 'page', { hint: true })]));
  over.push(keymap.add([key('Ctrl+Enter', 'drawer', { hint: true })]));
  expect(keymap.hints.map(({ label }) => label)).toEqual(['drawer']);
});
