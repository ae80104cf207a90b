// @vitest-environment jsdom
import { clearMocks, mockIPC } from '@tauri-apps/api/mocks';
import { cleanup, render, screen } from '@testing-library/svelte';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { discarded } from '$lib/session/discarded.svelte';
import { Draft } from '$lib/session/draft.svelte';
import { DraftsInMemory } from '$lib/session/testing';
import { surround } from '$lib/session/frame.svelte';
import { session } from '$lib/session/session.svelte';
import type { AppState, Full } from '$lib/ipc';
import { sayUndone } from '$lib/texts/operations';
import { redo, undo } from '$lib/session/undo';
import { lock } from './commands';
import StatusBar from './StatusBar.svelte';

const hold = { operation: 'conversation.hold', number: 7, about: { names: ['Abel Tesfaye'], more: 0 }, changed: [], along: [] };
const drafts = new DraftsInMemory();
const { kept } = drafts;
let asked: string[] = [];

beforeEach(() => {
  asked = [];
  drafts.clear();
  mockIPC((command, payload) => {
    asked.push(command);
    if (command === 'undo' || command === 'redo') return hold;
    return drafts.answer(command, payload) ?? null;
  });
});

afterEach(() => {
  cleanup();
  clearMocks();
  discarded.forget();
  session.history = { undo: null, number: null, redo: null };
  session.app = undefined;
  surround.dialog = undefined;
});

test('what was taken back and what was done again are named with whom they were about, to be heard and to be seen', async () => {
  session.history = { undo: 'conversation.hold', number: 7, redo: 'conversation.hold' };
  render(StatusBar);
  for (const act of [undo, redo]) {
    await act();
    expect(session.announced).toMatch(/Gesprek.*Abel Tesfaye/);
    expect(await screen.findByText(session.announced)).toBeTruthy();
  }
});

test('without anything to undo or to do again nothing is asked of the core', async () => {
  await undo();
  await redo();
  expect(asked).toEqual([]);
});

test('a draft that was thrown away is offered as long as nothing else was done since', async () => {
  const draft = new Draft<{ note: string }>('conversation:with:p1', () => ['p1']);
  draft.keep({ note: 'Koffie' });
  await draft.settle();
  let opened = 0;
  await draft.discard(() => ++opened > 0);
  expect(kept.size).toBe(0);
  render(StatusBar);
  expect(await screen.findByRole('button', { name: 'Terugzetten' })).toBeTruthy();

  session.history = { undo: 'person.add', number: 8, redo: null };
  await undo();
  expect([asked.includes('undo'), kept.size, opened]).toEqual([true, 0, 0]);

  // Once that is undone it is to be redone; the draft is not offered again in its place.
  session.history = { undo: null, number: null, redo: 'person.add' };
  await undo();
  expect([kept.size, opened]).toEqual([0, 0]);
  expect(discarded.isThere).toBe(false);
});

test('a draft that was thrown away is forgotten where the history is read, whatever part of the window is there', async () => {
  const draft = new Draft<{ note: string }>('conversation:with:p1', () => ['p1']);
  draft.keep({ note: 'Koffie' });
  await draft.settle();
  await draft.discard(() => true);
  session.history = { undo: 'person.add', number: 8, redo: null };
  session.history = { undo: null, number: null, redo: 'person.add' };
  expect(discarded.isThere).toBe(false);
});

test('a draft that was thrown away comes back by undo when nothing else was done', async () => {
  const draft = new Draft<{ note: string }>('conversation:with:p1', () => ['p1']);
  draft.keep({ note: 'Koffie' });
  await draft.settle();
  let opened = 0;
  await draft.discard(() => ++opened > 0);
  render(StatusBar);
  await undo();
  expect([...kept]).toEqual([['conversation:with:p1', '{"note":"Koffie"}']]);
  expect(opened).toBe(1);
  expect(discarded.isThere).toBe(false);
});

test('what was begun anew since is not written over', async () => {
  const draft = new Draft<{ note: string }>('conversation:with:p1', () => ['p1']);
  draft.keep({ note: 'Koffie' });
  await draft.settle();
  await draft.discard(() => true);
  kept.set('conversation:with:p1', '{"note":"Thee"}');
  await undo();
  expect(kept.get('conversation:with:p1')).toBe('{"note":"Thee"}');
  expect(discarded.isThere).toBe(true);
});

test('nothing that was emptied is offered again', async () => {
  const draft = new Draft<{ note: string }>('conversation:with:p1', () => []);
  await draft.discard(() => true);
  expect(discarded.isThere).toBe(false);
});

test('the example is not closed by a key before that is asked', async () => {
  session.app = { demo: true } as Full<AppState>;
  await lock();
  expect([surround.dialog, asked]).toEqual(['end-demo', []]);
  await lock();
  expect(asked).toEqual(['lock_vault']);
});

test('where an undo of several came to an end half-way it is said what was undone, what still stands and why', () => {
  const stopped = { problem: { code: 'vault.diskFull', args: {} }, left: 1 };
  expect(sayUndone({ ...hold, changed: [], stopped: null })).not.toMatch(/staat er nog/);
  expect(sayUndone({ ...hold, changed: [], stopped })).toMatch(/Ongedaan gemaakt:.*Gesprek.*Abel Tesfaye.*1.* verandering staat er nog.*schijf/s);
});
