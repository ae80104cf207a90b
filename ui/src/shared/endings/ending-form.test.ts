// @vitest-environment jsdom
import { clearMocks, mockIPC } from '@tauri-apps/api/mocks';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { EndingPage, Full, OpenThing } from '$lib/ipc';
import { asksMember, asksWords, EndingForm } from './ending-form.svelte';

const thing = (id: string, kind: OpenThing['kind'], ways: OpenThing['ways']) => ({ id, kind, text: id, due: null, ways, classification: 'internal' }) as Full<OpenThing>;
const ours = thing('p1', 'ourPromise', ['keep', 'done', 'letGo', 'handOver']);
const input = thing('i1', 'input', ['keep', 'done', 'letGo']);
const page = { person: null, networkName: 'Noord', open: [ours, input], others: [], meetings: 2, keptUntil: null } as Full<EndingPage>;
let sent: unknown[] = [];

beforeEach(() => {
  sent = [];
  mockIPC((command, args) => {
    if (command === 'end_network' || command === 'end_membership') {
      sent.push([command, args]);
      return { id: 'n1' };
    }
    return null;
  });
});
afterEach(() => clearMocks());

const filled = () => {
  const form = new EndingForm({ kind: 'network', id: 'n1' });
  form.page = page;
  form.how = ' Het doel is bereikt. ';
  return form;
};

test('nothing open is dropped in silence: it is not saved until each has what becomes of it, with its reason', async () => {
  const form = filled();
  expect([await form.save(), form.undecided]).toEqual([undefined, 2]);
  form.choose(ours, { way: 'letGo' });
  form.choose(input, { way: 'keep' });
  expect([form.lacks(ours), form.lacks(input), await form.save()]).toEqual(['ending-words-missing', undefined, undefined]);
  form.choose(ours, { words: 'niet meer nodig' });
  expect(await form.save()).toBe('n1');
  expect(sent).toHaveLength(1);
  const [[command, { ending }]] = sent as [[string, { ending: { how: string; settled: unknown[] } }]];
  expect([command, ending.how]).toEqual(['end_network', 'Het doel is bereikt.']);
  expect(ending.settled).toEqual([
    { id: 'p1', way: 'letGo', words: 'niet meer nodig', to: null },
    { id: 'i1', way: 'keep', words: '', to: null },
  ]);
});

test('an ending says how it ended', async () => {
  const form = filled();
  form.how = ' ';
  form.choose(ours, { way: 'keep' });
  form.choose(input, { way: 'keep' });
  expect(await form.save()).toBeUndefined();
});

test('words and a member are asked for only where they are kept', () => {
  const choice = (way: 'keep' | 'done' | 'letGo' | 'handOver') => ({ way, words: '', to: '' });
  expect([asksWords(ours, choice('done')), asksWords(input, choice('done')), asksWords(ours, choice('handOver'))]).toEqual([false, true, true]);
  const invitation = thing('m1', 'invitation', ['keep', 'letGo']);
  const theirs = thing('p2', 'theirPromise', ['keep', 'handOver']);
  expect([asksWords(invitation, choice('letGo')), asksMember(theirs, choice('handOver')), asksMember(ours, choice('handOver'))]).toEqual([false, true, false]);
});
