// @vitest-environment jsdom
import { clearMocks, mockIPC } from '@tauri-apps/api/mocks';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { discarded } from '$lib/session/discarded.svelte';
import { DraftsInMemory } from '$lib/session/testing';
import { session } from '$lib/session/session.svelte';
import { newest } from './begun';
import { Writing } from './writing.svelte';

const now = '2026-11-23T14:00:00';
const conversation = { id: 'c1', revision: 3, people: ['a'], at: now, kind: 'phone', network: 'n1', place: '', note: 'Oud', impression: '', classification: 'internal' };
const drafts = new DraftsInMemory();
const { kept } = drafts;
let changes: number;
let held: unknown[] = [];

beforeEach(() => {
  vi.useFakeTimers();
  drafts.clear();
  changes = 0;
  held = [];
  mockIPC((command, payload) => {
    if (command === 'hold_conversation') held.push((payload as { input: { network: string | null } }).input.network);
    if (command === 'conversation') return conversation;
    if (command === 'change_conversation') changes += 1;
    if (command === 'parse_date') return { date: '2026-12-01', moment: '2026-12-01T14:00:00', shown: 'di 1 december 2026' };
    return drafts.answer(command, payload) ?? null;
  });
});

afterEach(() => {
  vi.useRealTimers();
  clearMocks();
  discarded.forget();
  session.networks = [];
  session.chosen = null;
  conversation.revision = 3;
  conversation.note = 'Oud';
});

async function opened(people: string[], { id, key }: { id?: string; key?: string } = {}): Promise<Writing> {
  const writing = new Writing(people, now, id, key);
  await writing.resume();
  return writing;
}

/** Types as the form does: every change is kept. */
async function typed(writing: Writing, change: Partial<Pick<Writing, 'note' | 'people'>>): Promise<void> {
  Object.assign(writing, change);
  writing.keep();
  await vi.advanceTimersByTimeAsync(1000);
}

test('what was written about one never stands under another', async () => {
  await typed(await opened(['a']), { note: 'Over Abel' });
  const other = await opened(['b']);
  expect([other.people, other.note]).toEqual([['b'], '']);
  const again = await opened(['a']);
  expect([again.people, again.note]).toEqual([['a'], 'Over Abel']);
  await typed(other, { note: 'Over Kees' });
  expect((await opened(['a'])).note).toBe('Over Abel');
  expect((await opened(['b'])).note).toBe('Over Kees');
  expect((await opened([])).note).toBe('');
});

test('people in another order are the same people', async () => {
  await typed(await opened(['b', 'a']), { note: 'Samen' });
  expect((await opened(['a', 'b'])).note).toBe('Samen');
});

test('a draft goes along with the people that are chosen', async () => {
  const writing = await opened([]);
  await typed(writing, { note: 'Eerst de woorden' });
  await typed(writing, { people: ['a'] });
  expect((await opened([])).note).toBe('');
  expect((await opened(['a'])).note).toBe('Eerst de woorden');
  await typed(writing, { people: ['a', 'b'] });
  expect((await opened(['a'])).note).toBe('');
  await typed(writing, { people: ['a'] });
  expect((await opened(['a'])).note).toBe('Eerst de woorden');
});

test('of two drafts for the same people neither overwrites the other', async () => {
  await typed(await opened(['a']), { note: 'Gisteren' });
  const writing = await opened([]);
  await typed(writing, { note: 'Vandaag' });
  await typed(writing, { people: ['a'] });
  expect((await opened(['a'])).note).toBe('Gisteren');
  const begun = await newest();
  expect((await opened(begun!.people, { key: begun!.key })).note).toBe('Vandaag');
});

test('choosing somebody in an empty form takes up what was begun with them', async () => {
  await typed(await opened(['a']), { note: 'Half een zin' });
  const writing = await opened([]);
  await typed(writing, { people: ['a'] });
  expect(writing.note).toBe('Half een zin');
});

test('an emptied draft is gone, and offered no more', async () => {
  const writing = await opened(['a']);
  await typed(writing, { note: 'Weg ermee' });
  expect(await newest()).toEqual({ key: writing.draft.key, people: ['a'] });
  await typed(writing, { note: '' });
  expect([await newest(), kept.size]).toEqual([undefined, 0]);
});

test('the newest draft is offered, and after it is saved the one before', async () => {
  await typed(await opened(['a']), { note: 'Over Abel' });
  const writing = await opened(['b']);
  await typed(writing, { note: 'Over Kees' });
  expect((await newest())?.people).toEqual(['b']);
  expect(await writing.save()).toBe(true);
  expect((await newest())?.people).toEqual(['a']);
});

test('the one draft of an earlier version is found under its people', async () => {
  kept.set('conversation', JSON.stringify({ people: ['a'], at: now, kind: 'walk', place: '', note: 'Van vroeger', impression: '', classification: 'internal', promises: [] }));
  expect((await opened(['b'])).note).toBe('');
  expect((await opened(['a'])).note).toBe('Van vroeger');
  expect((await newest())?.people).toEqual(['a']);
});

test('a draft is not laid over words that are newer than it without asking', async () => {
  await typed(await opened([], { id: 'c1' }), { note: 'Hier' });
  expect((await opened([], { id: 'c1' })).meanwhile).toBeUndefined();
  Object.assign(conversation, { revision: 4, note: 'Elders' });
  const writing = await opened([], { id: 'c1' });
  expect(writing).toMatchObject({ note: 'Hier', meanwhile: { note: 'Elders' } });
  expect(await writing.save()).toBe(false);
  expect(changes).toBe(0);
  expect(await writing.keepMine()).toBe(true);
  expect(changes).toBe(1);
});

test('a draft that is found after other people were chosen goes nowhere with them', async () => {
  await typed(await opened(['a']), { note: 'Over Abel' });
  const writing = new Writing(['a'], now);
  const resuming = writing.resume();
  Object.assign(writing, { people: ['b'], note: 'Over Kees' });
  await resuming;
  await typed(writing, {});
  expect((await opened(['a'])).note).toBe('Over Abel');
  expect((await opened(['b'])).note).toBe('Over Kees');
});

test('a draft goes on in the network it was begun in', async () => {
  session.networks = [{ id: 'n1' }, { id: 'n2' }] as typeof session.networks;
  session.chosen = 'n1';
  await typed(await opened(['a']), { note: 'Over het plein' });
  session.chosen = 'n2';
  expect(await (await opened(['a'])).save()).toBe(true);
  // As long as nothing is written it is the one that is chosen.
  const other = await opened(['b']);
  other.keep();
  session.chosen = 'n1';
  other.keep();
  await typed(other, { note: 'Over de school' });
  session.chosen = 'n2';
  expect(await other.save()).toBe(true);
  expect(held).toEqual(['n1', 'n1']);
});

test('a draft names nobody who was taken out, and what they bring becomes nobody else’s', async () => {
  const writing = await opened(['a', 'b']);
  writing.contribute('brings', 'Het zaaltje', 'b');
  await typed(writing, { note: 'Koffie' });
  await typed(writing, { people: ['a'] });
  expect(JSON.parse(kept.get(writing.draft.key)!)).toMatchObject({ people: ['a'], contributions: [{ text: 'Het zaaltje' }] });
  expect(kept.get(writing.draft.key)).not.toContain('"b"');
  // It is still theirs here when they are chosen again.
  writing.people = ['a', 'b'];
  expect(writing.whose(writing.contributions[0]!)).toBe('b');
  const again = await opened(['a']);
  expect(again.contributions.map((one) => [one.text, again.whose(one)])).toEqual([['Het zaaltje', undefined]]);
});

test('a second draft with the same people that is thrown away comes back with them', async () => {
  const key = 'conversation:with:a:123';
  kept.set(key, JSON.stringify({ people: ['a'], at: now, kind: 'walk', place: '', note: 'Vandaag', impression: '', classification: 'internal', promises: [] }));
  const writing = await opened(['a'], { key });
  await writing.draft.discard(() => true);
  await discarded.putBack();
  expect(await newest()).toEqual({ key, people: ['a'] });
});
