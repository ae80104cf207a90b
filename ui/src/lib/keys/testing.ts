/** For tests: a page, keys that are in force on it, and presses. */
import { afterEach } from 'vitest';
import { opened } from './dialogs.svelte';
import { keymap, type Home } from './keymap.svelte';
import type { KeyId } from './table';

/** What ran, in its order. */
export const ran: string[] = [];

/** What is to be undone after the test. */
export const over: (() => void)[] = [];

afterEach(() => {
  for (const end of over.splice(0)) end();
  ran.length = 0;
  document.body.replaceChildren();
});

/** Puts keys in force that tell that they ran: by their id, or as `name`. */
export function add(ids: KeyId[], home?: Home, name?: string): void {
  over.push(keymap.add(Object.fromEntries(ids.map((id) => [id, () => void ran.push(name ?? id)])), home));
}

export const find = (selector: string) => document.querySelector<HTMLElement>(selector);

export function page(html: string): void {
  document.body.innerHTML = html;
  // What a page in a test does not know of an element.
  for (const text of document.querySelectorAll('[contenteditable]')) Object.defineProperty(text, 'isContentEditable', { value: true });
  for (const dialog of document.querySelectorAll('dialog')) over.push(opened(dialog));
}

/** Presses a key where `selector` finds the focus, and says whether anybody took it. */
export function press(selector: string, pressed: string, more: KeyboardEventInit & { altGraph?: boolean } = {}): boolean {
  const event = new KeyboardEvent('keydown', { key: pressed, bubbles: true, cancelable: true, modifierAltGraph: more.altGraph, ...more });
  const listen = (heard: KeyboardEvent) => keymap.press(heard);
  window.addEventListener('keydown', listen);
  find(selector)?.dispatchEvent(event);
  window.removeEventListener('keydown', listen);
  return event.defaultPrevented;
}

/** The keys that work with the focus there. */
export function working(selector: string): KeyId[] {
  keymap.look(find(selector));
  return keymap.working;
}

/** Every sort of field that is typed in. */
export const texts = '<input><textarea></textarea><input type="search"><input type="password"><p contenteditable="true"></p>';
