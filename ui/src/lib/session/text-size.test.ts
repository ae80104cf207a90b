// @vitest-environment jsdom
import { clearMocks, mockIPC } from '@tauri-apps/api/mocks';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { rem } from '$lib/people/windowed';
import { letters } from './letters.svelte';
import { session } from './session.svelte';
import { larger, sizeBeside, smaller, usualSize } from './text-size';

let looks: unknown[] = [];

beforeEach(() => {
  looks = [];
  session.app = { language: 'nl', theme: 'system', textSize: '100' } as never;
  letters.resize('100');
  mockIPC((command, payload) => {
    if (command === 'change_look') looks.push(payload);
    return null;
  });
});

afterEach(() => {
  session.app = undefined;
  clearMocks();
});

const root = () => document.documentElement.style.fontSize;

test('sizes go up and down by steps, and no further than the first and the last', () => {
  expect(sizeBeside('100', 1)).toBe('110');
  expect(sizeBeside('110', 1)).toBe('125');
  expect(sizeBeside('200', 1)).toBe('200');
  expect(sizeBeside('150', -1)).toBe('125');
  expect(sizeBeside('100', -1)).toBe('100');
});

test('before a vault is open the size is kept for the screens that come then', async () => {
  await larger();
  expect(root()).toBe('110%');
  expect(looks).toEqual([{ language: 'nl', theme: 'system', textSize: '110' }]);
  await usualSize();
  expect(root()).toBe('');
});

test('two presses in a row are two steps', async () => {
  await Promise.all([larger(), larger(), larger(), smaller()]);
  expect(root()).toBe('125%');
});

test('the smallest size is not written again', async () => {
  await smaller();
  expect(looks).toEqual([]);
});

test('what counts in pixels asks how large a letter is', () => {
  const before = rem(2);
  letters.size = 32;
  expect([before, rem(2)]).toEqual([32, 64]);
});
