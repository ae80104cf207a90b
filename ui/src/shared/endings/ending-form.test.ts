// @vitest-environment jsdom
import { clearMocks, mockIPC } from '@tauri-apps/api/mocks';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { EndingPage, Full, OpenThing, Problem } from '$lib/ipc';
import { asksMember, asksWords, EndingForm } from './ending-form.svelte';

const thing = (id: string, kind: OpenThing['kind'], ways: OpenThing['ways']) => ({ id, kind, text: id, due: null, ways, toOthers: false, classification: 'internal' }) as Full<OpenThing>;
const ours = thing('p1', 'ourPromise', ['keep', 'done', 'letGo', 'handOver']);
const input = thing('i1', 'input', ['keep', 'done', 'letGo']);
const page = { person: null, networkName: 'Noord', open: [ours, input], others: [], meetings: 2, from: '2026-01-15', on: '2026-11-23', closing: null, keptUntil: null } as Full<EndingPage>;
let sent: unknown[] = [];
/** What the core answers with, where it refuses. */
let refusal: Problem | undefined;

beforeEach(() => {
  sent = [];
  refusal = undefined;
  mockIPC((command, args) => {
    if (command === 'end_network' || command === 'end_membership') {
      if (refusal) throw refusal;
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

test('nobody is named where others have a part in it, and somebody has to be where they have not', () => {
  const form = filled();
  const alone = thing('p2', 'theirPromise', ['keep', 'handOver']);
  const together = { ...alone, id: 'p3', toOthers: true };
  for (const one of [alone, together]) form.choose(one, { way: 'handOver' });
  expect([form.lacks(alone), form.lacks(together)]).toEqual(['ending-member-missing', undefined]);
  form.choose(alone, { to: 'ben' });
  expect(form.lacks(alone)).toBeUndefined();
  const shared = { ...ours, id: 'p4', toOthers: true };
  for (const one of [ours, shared]) form.choose(one, { way: 'handOver' });
  expect([form.lacks(ours), form.lacks(shared)]).toEqual(['ending-words-missing', undefined]);
});

test('what the core refuses about one open thing stands at that one', async () => {
  const form = filled();
  form.choose(ours, { way: 'keep' });
  form.choose(input, { way: 'done', words: 'x' });
  refusal = { code: 'invalid.tooLong', message: '', args: { field: 'settled.1.words', max: '500' } } as unknown as Problem;
  expect(await form.save()).toBeUndefined();
  expect([form.refused(input, 'words'), form.refused(input, 'to'), form.refused(ours, 'words')].map(Boolean)).toEqual([true, false, false]);
});

test('how it ended can be said in confidence, and sheets and led items ask for no words', async () => {
  const form = filled();
  form.choose(ours, { way: 'keep' });
  form.choose(input, { way: 'keep' });
  form.confidential = true;
  await form.save();
  expect(sent).toMatchObject([['end_network', { ending: { classification: 'confidential' } }]]);
  const letGo = { way: 'letGo' as const, words: '', to: '' };
  const kinds = ['lead', 'survey', 'evaluation', 'focusGroup'] as const;
  expect(kinds.filter((kind) => asksWords(thing('x', kind, ['letGo']), letGo))).toEqual([]);
  expect(asksWords(thing('x', 'pastMeeting', ['done', 'letGo']), letGo)).toBe(true);
});
