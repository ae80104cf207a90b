// @vitest-environment jsdom
import { clearMocks, mockIPC } from '@tauri-apps/api/mocks';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Full, Versioned, Meeting } from '$lib/ipc';
import { Desk } from './desk.svelte';

type Asked = { command: string; args: Record<string, any> };

let asked: Asked[] = [];
let kept = new Map<string, string>();
let refuse = false;

const meeting = {
  id: 'm',
  at: '2020-01-01T19:30:00',
  durationMinutes: 120,
  stage: 'planned',
  agenda: [
    { id: 'a', title: 'A', plannedMinutes: 10, classification: 'internal', minutes: [{ id: 'l' }] },
    { id: 'b', title: 'B', plannedMinutes: 15, classification: 'confidential', minutes: [] },
  ],
} as unknown as Full<Versioned<Meeting>>;

const desks: Desk[] = [];
const clock = { begins: ['2020-01-01T19:30:00', '2020-01-01T19:40:00'], agendaEnds: '2020-01-01T19:55:00', ends: '2020-01-01T21:30:00' };

beforeEach(() => {
  asked = [];
  kept = new Map();
  refuse = false;
  mockIPC((command, payload) => {
    const args = payload as Record<string, any>;
    if (command === 'draft') return kept.get(args['key']) ?? null;
    if (command === 'save_draft') return !!kept.set(args['key'], args['text']);
    asked.push({ command, args });
    if (command === 'add_minute_line' && refuse) throw { code: 'vault.diskFull', args: {} };
    return meeting;
  });
});

afterEach(async () => {
  vi.useRealTimers();
  // What waits to be kept is kept while there is something to keep it.
  for (const desk of desks.splice(0)) await desk.settle();
  clearMocks();
});

async function begun(): Promise<Desk> {
  const desk = new Desk(() => meeting, () => clock);
  desks.push(desk);
  await desk.begin();
  return desk;
}

test('what was typed and where the meeting was come back after a lock', async () => {
  const desk = await begun();
  expect(desk.item?.id).toBe('a');
  desk.turn('b');
  desk.text = 'half af';
  desk.keep();
  await desk.settle();
  const again = await begun();
  expect(again.text).toBe('half af');
  expect(again.item?.id).toBe('b');
  expect([...kept.keys()]).toEqual(['minutes:m']);
});

test('adds what is typed under the item on the table and empties the box', async () => {
  const desk = await begun();
  desk.text = '  We kiezen maart. ';
  expect(await desk.add('decision')).toBe(true);
  expect(asked[0]?.args).toMatchObject({ item: 'a', line: { kind: 'decision', text: 'We kiezen maart.', classification: 'internal' } });
  expect(desk.text).toBe('');
  expect(await desk.add('note')).toBe(false);
});

test('a line that cannot be kept stays in the box', async () => {
  const desk = await begun();
  refuse = true;
  desk.text = 'Belangrijk';
  expect(await desk.add('note')).toBe(false);
  expect(desk.text).toBe('Belangrijk');
  expect(desk.saving.problem?.code).toBe('vault.diskFull');
});

test('under an item said in confidence every line is confidential, and the next item begins open again', async () => {
  const desk = await begun();
  desk.turn('b');
  expect(desk.mark).toBe('confidential');
  desk.confidential = false;
  expect(desk.mark).toBe('confidential');
  desk.turn('a');
  expect(desk.mark).toBe('internal');
});

test('an action agreed in confidence is one operation that says so', async () => {
  const desk = await begun();
  desk.confidential = true;
  expect(await desk.act({ side: 'ours', text: 'Bellen', due: null })).toBe(true);
  expect(asked.map(({ command }) => command)).toEqual(['add_action']);
  expect(asked[0]?.args).toMatchObject({ item: 'a', action: { text: 'Bellen', classification: 'confidential' } });
  expect(desk.text).toBe('');
});

test('the clock of the agenda is that of the core, and shifts with every minute that the meeting is behind', async () => {
  const at = (time: string) => vi.setSystemTime(new Date(`2020-01-01T${time}:00`));
  vi.useFakeTimers({ toFake: ['Date'] });
  at('18:00');
  const early = await begun();
  expect([[...early.clock.begins.values()], early.clock.ends]).toEqual([['19:30', '19:40'], '19:55']);
  at('19:36');
  const desk = await begun();
  desk.turn('b');
  desk.turn('a');
  const said = (time: string) => {
    at(time);
    desk.now = Date.now();
    return [desk.behind, desk.clock.begins.get('b'), desk.clock.ends];
  };
  expect(said('19:36')).toEqual([6, '19:46', '20:01']);
  // Ten minutes are what it may take; from then on every minute shifts what follows.
  expect(said('19:46')).toEqual([6, '19:46', '20:01']);
  expect(said('19:47')).toEqual([7, '19:47', '20:02']);
  expect(said('19:49')).toEqual([9, '19:49', '20:04']);
});
