// @vitest-environment jsdom
import { clearMocks, mockIPC } from '@tauri-apps/api/mocks';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Writing } from './writing.svelte';

const kept = { id: 'c1', revision: 3, people: ['p1'], at: '2026-11-12T10:00:00', kind: 'phone', network: 'n1', place: '', note: 'Oud', impression: '', classification: 'internal' };
const now = '2026-11-23T14:00:00';
const calls: { command: string; args: any }[] = [];
let draft: string | null = null;

beforeEach(() => {
  calls.length = 0;
  draft = null;
  mockIPC((command, args) => {
    calls.push({ command, args });
    if (command === 'draft') return draft;
    if (command === 'conversation') return kept;
    if (command === 'parse_date') return { date: '2026-12-01', moment: '2026-12-01T14:00:00', shown: 'di 1 december 2026' };
    return null;
  });
});

afterEach(clearMocks);

const held = () => calls.find(({ command }) => command === 'hold_conversation')?.args.input;

test('saves conversation and promises as one, with days read from words, and lets the draft go', async () => {
  const writing = new Writing(['p1'], now);
  writing.note = 'Wil een avond over huiswerk.';
  writing.promise('ours', 'Sleutelregeling uitzoeken');
  writing.promises[0]!.due.text = 'volgende week dinsdag';
  writing.promise('theirs', '   ');
  expect(await writing.save()).toBe(true);
  expect(held()).toMatchObject({
    people: ['p1'],
    at: now,
    note: 'Wil een avond over huiswerk.',
    promises: [{ side: 'ours', text: 'Sleutelregeling uitzoeken', due: '2026-12-01' }],
  });
  expect(calls.at(-1)?.command).toBe('drop_draft');
});

test('asks for somebody, and for something that was said or promised', async () => {
  const nobody = new Writing([], now);
  nobody.note = 'x';
  expect(await nobody.save()).toBe(false);
  expect(nobody.lacking?.field).toBe('people');
  const nothing = new Writing(['p1'], now);
  expect(await nothing.save()).toBe(false);
  expect(nothing.lacking?.field).toBe('note');
  expect(held()).toBeUndefined();
});

test('takes up what a lock interrupted', async () => {
  draft = JSON.stringify({ people: ['p2'], at: now, kind: 'walk', place: '', note: 'Half een zin', impression: '', classification: 'confidential', promises: [{ side: 'theirs', text: 'Lijst', due: '' }] });
  const writing = new Writing([], '2026-11-24T09:00:00');
  await writing.resume();
  expect(writing).toMatchObject({ people: ['p2'], kind: 'walk', note: 'Half een zin', classification: 'confidential' });
  expect(writing.at.value).toBe(now);
  expect(writing.promises[0]).toMatchObject({ side: 'theirs', text: 'Lijst' });
});

test('a suggestion that was taken or declined does not come back', async () => {
  const writing = new Writing(['p1'], now);
  const suggestion = { side: 'ours', text: 'de sleutel uitzoeken', due: null, dueWords: '', start: 0, end: 1 } as const;
  writing.suggestions = [suggestion];
  writing.take(suggestion, true);
  expect(writing.promises.map(({ text }) => text)).toEqual(['de sleutel uitzoeken']);
  expect(writing.suggestions).toEqual([]);
});

test('changes a conversation from the revision it was read at, and keeps its network', async () => {
  const writing = new Writing([], now, 'c1');
  await writing.resume();
  expect(writing).toMatchObject({ kind: 'phone', note: 'Oud' });
  writing.note = 'Nieuw';
  expect(await writing.save()).toBe(true);
  const change = calls.find(({ command }) => command === 'change_conversation')?.args;
  expect(change).toMatchObject({ id: 'c1', revision: 3, input: { note: 'Nieuw', network: 'n1', at: '2026-11-12T10:00:00' } });
  expect(held()).toBeUndefined();
});

test('a conversation that could not be read is not saved as a new one', async () => {
  clearMocks();
  mockIPC((command) => (command === 'conversation' ? Promise.reject({ code: 'notFound.record', args: {} }) : null));
  const writing = new Writing(['p1'], now, 'gone');
  await writing.resume();
  writing.note = 'x';
  expect(await writing.save()).toBe(false);
  expect(writing.saving.problem?.code).toBe('notFound.record');
});

test('a conversation that changed elsewhere loses nothing: one chooses which stays', async () => {
  const elsewhere = { ...kept, revision: 4, note: 'Elders' };
  let stale = true;
  clearMocks();
  mockIPC((command, args) => {
    calls.push({ command, args });
    if (command === 'conversation') return stale ? kept : elsewhere;
    if (command !== 'change_conversation') return null;
    const { revision } = args as { revision: number };
    stale = false;
    return revision === 4 ? elsewhere : Promise.reject({ code: 'conflict.changedMeanwhile', args: { kind: 'conversation', revision: '4' } });
  });
  const writing = new Writing([], now, 'c1');
  await writing.resume();
  writing.note = 'Hier';
  expect(await writing.save()).toBe(false);
  expect(writing).toMatchObject({ note: 'Hier', meanwhile: { note: 'Elders' } });
  expect(await writing.keepMine()).toBe(true);
  const change = calls.filter(({ command }) => command === 'change_conversation').at(-1)?.args;
  expect(change).toMatchObject({ revision: 4, input: { note: 'Hier' } });
});

test('a conversation that was removed elsewhere can be saved as a new one', async () => {
  clearMocks();
  mockIPC((command, args) => {
    calls.push({ command, args });
    if (command === 'conversation') return kept;
    return command === 'change_conversation' ? Promise.reject({ code: 'notFound.record', args: {} }) : null;
  });
  const writing = new Writing([], now, 'c1');
  await writing.resume();
  writing.note = 'Nog hier';
  expect(await writing.save()).toBe(false);
  expect(writing.gone).toBe(true);
  expect(await writing.saveAsNew()).toBe(true);
  expect(held()).toMatchObject({ people: ['p1'], note: 'Nog hier' });
});

test('what somebody brings and gets goes along, with who it is about', async () => {
  const writing = new Writing(['p1', 'p2'], now);
  writing.contribute('brings', ' Vertalen ', 'p2');
  writing.contribute('gets', '', 'p1');
  expect(await writing.save()).toBe(true);
  expect(held().contributions).toEqual([{ way: 'brings', text: 'Vertalen', person: 'p2' }]);
});

test('the day of a suggestion that can be two goes to its field in words, to be asked about', () => {
  const writing = new Writing(['p1'], '2026-11-23T14:10:00');
  const suggestion = { side: 'ours', text: 'bel haar', due: null, dueWords: 'volgende vrijdag', start: 0, end: 1 } as const;
  writing.suggestions = [suggestion];
  writing.take(suggestion, true);
  expect(writing.promises.map(({ due }) => [due.text, due.value])).toEqual([['volgende vrijdag', '']]);
});

test('what somebody brings who is taken out is nobody else\'s: it is asked whose it is', async () => {
  const writing = new Writing(['p1', 'p2'], now);
  writing.contribute('brings', 'Het zaaltje', 'p2');
  writing.people = ['p1'];
  expect(writing.whose(writing.contributions[0]!)).toBeUndefined();
  expect(await writing.save()).toBe(false);
  expect([writing.lacking?.field, held()]).toEqual(['contributions', undefined]);
  writing.contributions[0]!.person = 'p1';
  expect(await writing.save()).toBe(true);
  expect(held().contributions).toEqual([{ way: 'brings', text: 'Het zaaltje', person: 'p1' }]);
});

test('what was written down before anybody was chosen is of the one who is; with two it is asked', async () => {
  const writing = new Writing([], now);
  writing.contribute('gets', 'Contact');
  writing.people = ['p1', 'p2'];
  expect(await writing.save()).toBe(false);
  expect(writing.lacking?.field).toBe('contributions');
  writing.people = ['p2'];
  expect(await writing.save()).toBe(true);
  expect(held().contributions).toEqual([{ way: 'gets', text: 'Contact', person: 'p2' }]);
});

test('whose it was is still known after a lock', async () => {
  draft = JSON.stringify({ people: ['p1'], at: now, kind: 'walk', place: '', note: '', impression: '', classification: 'internal', promises: [], contributions: [{ way: 'brings', text: 'Het zaaltje', person: 'p2' }] });
  const writing = new Writing(['p1'], now);
  await writing.resume();
  expect(writing.whose(writing.contributions[0]!)).toBeUndefined();
});

test('promises found in an older note are not suggested', async () => {
  const answers: Record<string, (found: unknown[]) => void> = {};
  clearMocks();
  mockIPC((command, args) => {
    if (command !== 'find_promises') return null;
    return new Promise((done) => (answers[Object.values(args as object)[0] as string] = done));
  });
  const writing = new Writing(['p1'], now);
  writing.look('Ik bel Jan.');
  await expect.poll(() => Object.keys(answers)).toContain('Ik bel Jan.');
  writing.look('Ik bel Jan niet.');
  answers['Ik bel Jan.']?.([{ side: 'ours', text: 'Jan bellen', due: null, dueWords: '' }]);
  await new Promise((done) => setTimeout(done));
  expect(writing.suggestions).toEqual([]);
});
