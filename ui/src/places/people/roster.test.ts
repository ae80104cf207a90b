// @vitest-environment jsdom
import { clearMocks, mockIPC } from '@tauri-apps/api/mocks';
import { afterEach, expect, test } from 'vitest';
import { Roster } from './roster.svelte';

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
  expect([(await roster.everybody()).length, (await roster.everybody()).length]).toEqual([500, 500]);
  await roster.read({ text: 'Naam 49' });
  expect(roster.ids).toBeUndefined();
  expect((await roster.everybody()).length).toBe(11);
  expect(asked.filter((one) => one === 'ids')).toHaveLength(2);
});
