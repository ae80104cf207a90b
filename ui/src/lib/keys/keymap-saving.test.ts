// @vitest-environment jsdom
/** What a key does from the drawer, from a form and from a blank place. */
import { expect, test } from 'vitest';
import { keymap } from './keymap.svelte';
import { add, find, page, press, ran, working } from './testing';

test('a key does nothing where it would only lead to where one is', () => {
  page('<main><button></button></main><aside class="drawer"><input></aside>');
  add(['conversation']);
  expect(press('.drawer input', 'n', { ctrlKey: true })).toBe(false);
  expect(working('.drawer input')).toEqual([]);
  press('main button', 'n', { ctrlKey: true });
  expect(ran).toEqual(['conversation']);
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
