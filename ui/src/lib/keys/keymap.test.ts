// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { opened } from './dialogs.svelte';
import { keymap } from './keymap.svelte';
import { add, find, over, page, press, ran, working } from './testing';

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
  ran.length = 0;
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
