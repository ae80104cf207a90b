import { expect, test } from 'vitest';
import { begins, TypeAhead } from './typeahead';

test('letters that follow quickly are one name, a pause begins a new one', () => {
  let now = 0;
  const ahead = new TypeAhead(700, () => now);
  expect(ahead.busy).toBe(false);
  expect(ahead.add('s', 4)).toEqual({ typed: 's', from: 5 });
  now += 200;
  expect(ahead.add('a', 7)).toEqual({ typed: 'sa', from: 7 });
  expect(ahead.busy).toBe(true);
  now += 800;
  expect(ahead.busy).toBe(false);
  expect(ahead.add('l', 7)).toEqual({ typed: 'l', from: 8 });
  now += 100;
  expect(ahead.add('l', 8)).toEqual({ typed: 'l', from: 9 });
});

test('takes what a name can have in it, also with AltGr, and leaves commands and signs', () => {
  let now = 0;
  const ahead = new TypeAhead(700, () => now);
  const press = (key: string, more: object = {}) => ({ key, code: '', ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...more });
  const altGr = { ctrlKey: true, altKey: true, getModifierState: (name: string) => name === 'AltGraph' };
  expect(['a', 'É', 'ó', "'", '-', '1', 'م'].filter((key) => !ahead.takes(press(key)))).toEqual([]);
  expect(ahead.takes(press('é', altGr))).toBe(true);
  expect(['?', '/', 'Enter', 'Dead', ' '].filter((key) => ahead.takes(press(key)))).toEqual([]);
  expect(ahead.takes(press('b', { altKey: true })) || ahead.takes(press('k', { ctrlKey: true }))).toBe(false);
  ahead.add('d', 0);
  expect(ahead.takes(press(' '))).toBe(true);
  now += 800;
  expect(ahead.takes(press(' '))).toBe(false);
});

test('two letters are enough for every way to talk', () => {
  const ways = ['Koffie', 'Wandeling', 'Telefoon', 'Video', 'Bezoek', 'Bericht', 'Brief'];
  const to = (keys: string) => {
    const ahead = new TypeAhead(700, () => 0);
    let at = 0;
    for (const key of keys) {
      const { typed, from } = ahead.add(key, at);
      at = begins(ways, typed, from) ?? at;
    }
    return ways[at];
  };
  expect(['', 'w', 't', 'V', 'b', 'bb', 'br', 'bbb', 'x'].map(to)).toEqual([
    'Koffie', 'Wandeling', 'Telefoon', 'Video', 'Bezoek', 'Bericht', 'Brief', 'Brief', 'Koffie',
  ]);
});
