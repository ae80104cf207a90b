// @vitest-environment jsdom
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { askFocus, focusNow, giveBack, noteHands } from './focus';

const find = (selector: string) => document.querySelector<HTMLElement>(selector);

beforeEach(() => {
  document.body.innerHTML = '<main tabindex="-1"><input id="name"><textarea id="goal"></textarea><button id="go"></button></main><dialog open><button id="x"></button></dialog>';
  window.addEventListener('keydown', noteHands, true);
  window.addEventListener('pointerdown', noteHands as (event: Event) => void, true);
});

afterEach(() => {
  window.removeEventListener('keydown', noteHands, true);
  window.removeEventListener('pointerdown', noteHands as (event: Event) => void, true);
});

const key = (selector: string, pressed: string) =>
  find(selector)?.dispatchEvent(new KeyboardEvent('keydown', { key: pressed, bubbles: true }));

test('the focus is given once what it is for is there', async () => {
  const focus = askFocus();
  await Promise.resolve();
  expect(focus(undefined)).toBe(false);
  expect(focus(find('#name'))).toBe(true);
  expect(document.activeElement?.id).toBe('name');
});

test('it is given once: what is drawn anew later does not get it again', () => {
  const focus = askFocus();
  focus(find('#name'));
  find('#goal')?.focus();
  expect(focus(find('#name'))).toBe(false);
  expect(document.activeElement?.id).toBe('goal');
});

test('who typed since it was asked for stays where they are', async () => {
  const focus = askFocus();
  find('#goal')?.focus();
  key('#goal', 'd');
  await Promise.resolve();
  expect(focus(find('#name'))).toBe(false);
  expect(document.activeElement?.id).toBe('goal');
});

test('so does who pointed, or went on with Tab', () => {
  for (const act of [() => key('#go', 'Tab'), () => find('#go')?.dispatchEvent(new MouseEvent('pointerdown', { bubbles: true }))]) {
    const focus = askFocus();
    act();
    expect(focus(find('#name'))).toBe(false);
  }
});

test('a key that goes nowhere, or a modifier that is held, takes nothing away', () => {
  const focus = askFocus();
  key('main', 'a');
  key('#goal', 'Control');
  expect(focus(find('#name'))).toBe(true);
});

test('what somebody does this moment moves it at once', () => {
  key('#goal', 'Enter');
  expect(focusNow(find('#name'))).toBe(true);
  expect(document.activeElement?.id).toBe('name');
});

test('it is given back only by who has it', () => {
  find('#x')?.focus();
  giveBack(find('#name'), find('dialog'));
  expect(document.activeElement?.id).toBe('name');
  find('#goal')?.focus();
  giveBack(find('#name'), find('dialog'));
  expect(document.activeElement?.id).toBe('goal');
});

test('nothing else moves the focus', () => {
  const source = join(import.meta.dirname, '../..');
  const movers = (readdirSync(source, { recursive: true }) as string[])
    .filter((path) => /\.(svelte|ts)$/.test(path) && !path.endsWith('.test.ts'))
    .filter((path) => /\.focus\(|\bautofocus\b/.test(readFileSync(join(source, path), 'utf8')));
  expect(movers.map((path) => path.replaceAll('\\', '/'))).toEqual(['lib/keys/focus.ts']);
});
