// @vitest-environment jsdom
import { clearMocks, mockIPC } from '@tauri-apps/api/mocks';
import { afterEach, expect, test } from 'vitest';
import type { Full, Versioned, Meeting } from '$lib/ipc';
import { session } from '$lib/session/session.svelte';
import { Moving } from './moving.svelte';
import { moved } from './order';

const meeting = (order: string) =>
  ({ id: 'm', agenda: [...order].map((id) => ({ id, title: `punt ${id}` })) }) as unknown as Full<Versioned<Meeting>>;
const order = (moving: Moving) => moving.items.map(({ id }) => id).join('');

afterEach(() => clearMocks());

test('shows a move at once, says it aloud, and sends moves one after the other', async () => {
  let kept = meeting('abcd');
  const asked: string[] = [];
  mockIPC((command, payload) => {
    if (command !== 'move_agenda_item') return null;
    const { item, to } = payload as { item: string; to: number };
    asked.push(`${item}${to}`);
    kept = { ...kept, agenda: moved(kept.agenda, kept.agenda.findIndex(({ id }) => id === item), to) };
    return kept;
  });
  const moving = new Moving(() => kept);
  const first = moving.move(0, 1);
  const second = moving.move(1, 2);
  expect(order(moving)).toBe('bcad');
  expect(session.announced.replace(/[\u2068\u2069]/g, '')).toBe('punt a staat nu op plaats 3 van 4.');
  await Promise.all([first, second]);
  expect(asked).toEqual(['a1', 'a2']);
  moving.heard();
  expect(order(moving)).toBe('bcad');
});

test('what the core refuses goes back to where it was', async () => {
  mockIPC((command) => {
    if (command === 'move_agenda_item') throw { code: 'notFound.part', args: { part: 'agendaItem' } };
    return null;
  });
  const moving = new Moving(() => meeting('abc'));
  await moving.move(2, 0);
  moving.heard();
  expect(order(moving)).toBe('abc');
  expect(session.refused?.code).toBe('notFound.part');
});

test('at the ends of the list nothing is asked', async () => {
  mockIPC(() => {
    throw new Error('asked');
  });
  const moving = new Moving(() => meeting('abc'));
  await moving.move(0, -1);
  await moving.move(2, 3);
  expect(order(moving)).toBe('abc');
});
