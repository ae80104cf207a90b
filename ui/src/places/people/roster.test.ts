// @vitest-environment jsdom
import { clearMocks, mockIPC } from '@tauri-apps/api/mocks';
import { afterEach, expect, test } from 'vitest';
import { afterPaint } from '$lib/session/after-paint';
import { Roster } from './roster.svelte';
import { Selection } from './selection.svelte';

afterEach(clearMocks);

const names = Array.from({ length: 500 }, (_, at) => `Naam ${at}`);

/** A core with five hundred people, and what it was asked. */
function core(): string[] {
  const asked: string[] = [];
  mockIPC((command, payload) => {
    const { filter, first, count } = payload as { filter: { text: string }; first: number; count: number };
    const found = names.filter((name) => name.includes(filter.text));
    asked.push(command === 'people_ids' ? 'ids' : `${first}+${count}`);
    if (command === 'people_ids') return found;
    return { rows: found.slice(first, first + count).map((name) => ({ id: name, name })), total: found.length, all: names.length };
  });
  return asked;
}

test('a key asks once, for no more than is in sight', async () => {
  const asked = core();
  const roster = new Roster();
  await roster.read({ text: '' });
  await roster.show(0, 40);
  expect([roster.total, roster.all, roster.row(39)?.name]).toEqual([500, 500, 'Naam 39']);
  await roster.read({ text: 'Naam 4' });
  expect([roster.total, roster.row(1)?.name]).toEqual([111, 'Naam 40']);
  expect(asked).toEqual(['0+24', '24+60', '0+40']);
});

test('what comes into sight is fetched, and read again where one is', async () => {
  const asked = core();
  const roster = new Roster();
  await roster.read({ text: '' });
  await roster.show(40, 80);
  expect(roster.row(79)?.name).toBe('Naam 79');
  await roster.read({ text: '' });
  expect(roster.row(45)?.name).toBe('Naam 45');
  expect(asked).toEqual(['0+24', '40+60', '40+40']);
});

test('everybody is asked for once, and anew in another list', async () => {
  const asked = core();
  const roster = new Roster();
  await roster.read({ text: '' });
  expect([(await roster.everybody())?.length, (await roster.everybody())?.length]).toEqual([500, 500]);
  await roster.read({ text: 'Naam 49' });
  expect(roster.ids).toBeUndefined();
  expect((await roster.everybody())?.length).toBe(11);
  expect(asked.filter((one) => one === 'ids')).toHaveLength(2);
});

/** An answer to another choice is taken once the next frame is painted. */
const painted = () => new Promise<void>((done) => afterPaint(() => setTimeout(done)));

/** A core that answers each question when one says so, in the order they were asked. */
function slowCore() {
  const waiting: { command: string; text: string; answer: () => void }[] = [];
  mockIPC((command, payload) => {
    const { filter, first, count } = payload as { filter: { text: string }; first: number; count: number };
    const found = names.filter((name) => name.includes(filter.text));
    const rows = found.slice(first, first + count).map((name) => ({ id: name, name }));
    const answer = command === 'people_ids' ? found : { rows, total: found.length, all: names.length };
    return new Promise((done) => waiting.push({ command, text: filter.text, answer: () => done(answer) }));
  });
  /** Answers all that still wait about this text. */
  const late = async (text: string) => {
    waiting.filter((one) => one.text === text).forEach((one) => one.answer());
    await new Promise((done) => setTimeout(done));
  };
  const next = async (command: string, text: string) => {
    await expect.poll(() => waiting.some((one) => one.command === command && one.text === text)).toBe(true);
    const [one] = waiting.splice(waiting.findIndex((one) => one.command === command && one.text === text), 1);
    one?.answer();
    await painted();
  };
  return Object.assign(next, { late });
}

test('everybody right after a key is everybody of what was typed, never of the list before', async () => {
  const next = slowCore();
  const roster = new Roster();
  void roster.read({ text: '' });
  await next('people_stretch', '');
  const selection = new Selection();
  void roster.read({ text: 'Naam 49' });
  selection.among(roster.everybody(), (ids) => selection.all(ids));
  await new Promise((done) => setTimeout(done, 20));
  expect(selection.size).toBe(0);
  await next('people_stretch', 'Naam 49');
  await next('people_ids', 'Naam 49');
  await selection.settled();
  expect(selection.size).toBe(11);
});

test('everybody is nobody when something else was typed before the answer', async () => {
  const next = slowCore();
  const roster = new Roster();
  void roster.read({ text: 'Naam 4' });
  await next('people_stretch', 'Naam 4');
  const asked = roster.everybody();
  await new Promise((done) => setTimeout(done));
  void roster.read({ text: 'Naam 49' });
  await next('people_ids', 'Naam 4');
  await next('people_stretch', 'Naam 49');
  expect([await asked, roster.ids]).toEqual([undefined, undefined]);
});

test('everybody is asked again when the same list is read again because somebody changed', async () => {
  const next = slowCore();
  const roster = new Roster();
  void roster.read({ text: 'Naam 4' });
  await next('people_stretch', 'Naam 4');
  const asked = roster.everybody();
  await new Promise((done) => setTimeout(done));
  void roster.read({ text: 'Naam 4' });
  await next('people_ids', 'Naam 4');
  await next('people_stretch', 'Naam 4');
  await next('people_ids', 'Naam 4');
  expect((await asked)?.length).toBe(111);
});

test('lines of the list before do not get into the one that was typed', async () => {
  const next = slowCore();
  const roster = new Roster();
  void roster.read({ text: '' });
  await next('people_stretch', '');
  void roster.read({ text: 'Naam 4' });
  // The place is one that the first answer did not bring.
  void roster.show(40, 60);
  await next('people_stretch', 'Naam 4');
  await next.late('');
  expect(roster.row(40)).toBeUndefined();
  void roster.show(40, 60);
  await next('people_stretch', 'Naam 4');
  expect(roster.row(40)?.name).toBe('Naam 429');
});
