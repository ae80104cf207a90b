// @vitest-environment jsdom
import { clearMocks, mockIPC } from '@tauri-apps/api/mocks';
import { afterEach, expect, test } from 'vitest';
import { ipc, problemOf, Refusal } from '.';

afterEach(clearMocks);

test('gives the data of a command and passes its arguments by name', async () => {
  const calls: unknown[] = [];
  mockIPC((command, args) => {
    calls.push([command, args]);
    return [];
  });
  expect(await ipc.search('haddou', 5)).toEqual([]);
  expect(calls).toEqual([['search', { text: 'haddou', limit: 5 }]]);
});

test('throws the problem of a refused command with its code and arguments', async () => {
  mockIPC(() => Promise.reject({ code: 'invalid.required', args: { field: 'name' } }));
  const thrown = await ipc.networks().catch((error: unknown) => error);
  expect(thrown).toBeInstanceOf(Refusal);
  expect(problemOf(thrown)).toEqual({ code: 'invalid.required', args: { field: 'name' } });
});

test('calls a fault of the window by its own code', () => {
  expect(problemOf(new TypeError('x')).code).toBe('window.unexpected');
});
