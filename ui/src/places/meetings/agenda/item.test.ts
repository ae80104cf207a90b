// @vitest-environment jsdom
import { clearMocks, mockIPC } from '@tauri-apps/api/mocks';
import { afterEach, expect, test } from 'vitest';
import type { AgendaItem, Full, Versioned, Meeting } from '$lib/ipc';
import { ItemForm } from './item.svelte';

const item = (id: string) =>
  ({ id, title: id, explanation: '', origin: 'member', way: 'standing', urgentReason: '', raisedBy: null, plannedMinutes: 10, classification: 'internal', minutes: [] }) as unknown as Full<AgendaItem>;
const meeting = { id: 'm', agenda: ['a', 'b', 'c'].map(item) } as unknown as Full<Versioned<Meeting>>;

afterEach(() => clearMocks());

/** What the core was asked to write. */
async function saved(change: (form: ItemForm) => void): Promise<[string, unknown][]> {
  const written: [string, unknown][] = [];
  mockIPC((command, payload) => {
    if (command.endsWith('agenda_item')) written.push([command, (payload as { at?: unknown }).at]);
    return null;
  });
  const form = new ItemForm(meeting, { item: meeting.agenda[2] as Full<AgendaItem> });
  change(form);
  expect(await form.save()).toBe(true);
  return written;
}

test('an item that is changed and moved is one thing to take back', async () => {
  const written = await saved((form) => {
    form.title = 'Rondvraag';
    form.place = '1';
  });
  expect(written).toEqual([['change_agenda_item', 0]]);
});

test('something urgent takes its minutes from the item that makes room, or puts it aside', async () => {
  const asked: unknown[] = [];
  mockIPC((command, payload) => {
    if (command === 'add_agenda_item') asked.push((payload as { insertion: unknown }).insertion);
    return null;
  });
  for (const how of ['shorter', 'aside'] as const) {
    const form = new ItemForm(meeting, { urgent: true, at: 1 });
    Object.assign(form, { title: 'Inbraak', reason: 'Gisteravond', makesRoom: 'c', how });
    expect(await form.save()).toBe(true);
  }
  expect(asked).toMatchObject([
    { at: 1, makesRoom: { item: 'c', toParkingLot: false } },
    { at: 1, makesRoom: { item: 'c', toParkingLot: true } },
  ]);
});

test('an item that stays where it is says nothing about its place', async () => {
  expect(await saved((form) => (form.title = 'Rondvraag'))).toEqual([['change_agenda_item', null]]);
});
