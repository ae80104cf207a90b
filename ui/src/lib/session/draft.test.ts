// @vitest-environment jsdom
import { clearMocks, mockIPC } from '@tauri-apps/api/mocks';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Draft } from './draft.svelte';

const kept = new Map<string, string>();
const nothing = () => [];
/** Ids of records that are gone: the core keeps no draft about them. */
let gone: string[] = [];
let writes = 0;

beforeEach(() => {
  vi.useFakeTimers();
  kept.clear();
  gone = [];
  writes = 0;
  mockIPC((command, payload) => {
    const args = payload as { key: string; text: string; about: string[] };
    if (command === 'draft') return kept.get(args.key) ?? null;
    if (command === 'save_draft') {
      writes += 1;
      if (args.about.some((id) => gone.includes(id))) return false;
      kept.set(args.key, args.text);
      return true;
    }
    if (command === 'drop_draft') kept.delete(args.key);
    return null;
  });
});

afterEach(() => {
  vi.useRealTimers();
  clearMocks();
});

test('keeps only what stood there last, once, after a pause', async () => {
  const draft = new Draft<{ note: string }>('conversation', nothing);
  draft.keep({ note: 'a' });
  draft.keep({ note: 'ab' });
  expect(draft.kept).toBe(false);
  await vi.advanceTimersByTimeAsync(300);
  expect(draft.kept).toBe(true);
  expect(writes).toBe(1);
  expect(await new Draft('conversation', nothing).find()).toEqual({ note: 'ab' });
});

test('whoever types on without a pause has it kept all the same, a second after the first key at the latest', async () => {
  const draft = new Draft<{ note: string }>('conversation', nothing);
  let note = '';
  for (const letter of 'abcdefghijklmnopqrstuvwxyz'.repeat(2)) {
    draft.keep({ note: (note += letter) });
    await vi.advanceTimersByTimeAsync(100);
    const { note: there } = JSON.parse(kept.get('conversation') ?? '{"note":""}') as { note: string };
    expect(note.length - there.length).toBeLessThanOrEqual(10);
  }
  expect(writes).toBe(5);
  await vi.advanceTimersByTimeAsync(300);
  expect(await new Draft('conversation', nothing).find()).toEqual({ note });
});

test('writes nothing more after it was dropped', async () => {
  const draft = new Draft('conversation', nothing);
  draft.keep({ note: 'a' });
  await draft.drop();
  await vi.advanceTimersByTimeAsync(1000);
  expect(kept.size).toBe(0);
  expect(await new Draft('conversation', nothing).find()).toBeUndefined();
});

test('settles what waits at once', async () => {
  const draft = new Draft('conversation', nothing);
  draft.keep({ note: 'a' });
  await draft.settle();
  expect(kept.size).toBe(1);
});

test('a draft that cannot be read is no draft', async () => {
  kept.set('conversation', '{ spoiled');
  expect(await new Draft('conversation', nothing).find()).toBeUndefined();
});

test('says what it is about as that is when it is kept, each once, and is not kept when that is gone', async () => {
  let about: (string | undefined)[] = [undefined, '', 'p1', 'p1'];
  const draft = new Draft<{ note: string }>('conversation', () => about);
  gone = ['p2'];
  draft.keep({ note: 'a' });
  await draft.settle();
  expect([draft.kept, kept.size]).toEqual([true, 1]);
  about = ['p1', 'p2'];
  draft.keep({ note: 'ab' });
  await draft.settle();
  expect([draft.kept, kept.get('conversation')]).toEqual([false, '{"note":"a"}']);
});
