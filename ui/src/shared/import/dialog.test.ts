// @vitest-environment jsdom
import { clearMocks, mockIPC } from '@tauri-apps/api/mocks';
import { cleanup, render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Full, ImportSource, Network, Versioned } from '$lib/ipc';
import { surround } from '$lib/session/frame.svelte';
import { session } from '$lib/session/session.svelte';
import { dropped } from './dropped.svelte';
import ImportDialog from './ImportDialog.svelte';

const column = (number: number, header: string, field: 'given' | 'family' | 'phone') => ({ number, header, field, confidence: 'certain' as const, examples: ['een', 'twee'] });
const columns = [column(1, 'Achternaam', 'family'), column(3, 'Voornaam', 'given'), column(4, 'Telefoon', 'phone')];
const source: ImportSource = {
  name: 'bewonerslijst.csv',
  kind: 'table',
  sheets: [
    {
      name: 'Blad',
      headerRow: 1,
      rows: 31,
      columns,
      leftOut: [{ number: 5, header: 'Geboorteland', category: 'origin', by: 'header' }],
      mapping: columns.map(({ number, field }) => ({ column: number, field })),
      layout: 'digest',
      asLastTime: true,
    },
  ],
};
const card = (name: string) => ({ name, organisation: null, ways: ['06 12345678'] });
const plan = {
  added: 29,
  merged: 1,
  skipped: 0,
  organisations: [],
  rows: [{ row: 14, card: card('S. Haddou'), outcome: { what: 'merge', person: 'p1' }, alike: [{ person: 'p1', row: null, card: card('Samira Haddou'), reasons: ['samePhone'] }] }],
  remarks: [{ row: 7, column: 4, kind: 'phoneUnread', text: '06 12' }],
  leftOut: [],
};

let asked: string[] = [];

beforeEach(() => {
  asked = [];
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
  Element.prototype.scrollIntoView = () => undefined;
  Element.prototype.scrollTo = () => undefined;
  mockIPC((command) => {
    asked.push(command);
    if (command === 'choose_import_file' || command === 'take_dropped_file') return source;
    return command === 'preview_import' || command === 'run_import' ? plan : null;
  });
  session.networks = [{ id: 'n1', name: 'Havenkwartier', endsOn: null } as unknown as Full<Versioned<Network>>];
  session.chosen = 'n1';
});

afterEach(() => {
  cleanup();
  clearMocks();
  dropped.waiting = dropped.over = false;
  surround.dialog = undefined;
  session.networks = [];
});

const press = (name: string | RegExp) => screen.findByRole('button', { name }).then((button) => userEvent.setup().click(button));

test('a file over the window is told of, and one that is let go opens the dialog', () => {
  dropped.hear('over');
  expect(dropped.over).toBe(true);
  dropped.hear('gone');
  expect([dropped.over, surround.dialog]).toEqual([false, undefined]);
  dropped.hear('dropped');
  expect([surround.dialog, dropped.waiting]).toEqual(['import', true]);
});

test('without a network to come into nothing is opened, and it says what to do', () => {
  session.networks = [];
  dropped.hear('over');
  dropped.hear('dropped');
  expect([dropped.over, surround.dialog]).toEqual([false, undefined]);
  expect(session.told).toMatch(/Maak eerst een netwerk/);
});

test('the dialog takes a file at its first step, and none after that', async () => {
  render(ImportDialog, { onclose: () => undefined });
  expect(dropped.takes?.()).toBe(true);
  dropped.hear('dropped');
  expect(await screen.findByRole('heading', { name: 'Kijk de kolommen na' })).toBeTruthy();
  expect(asked).toContain('take_dropped_file');
  dropped.hear('over');
  expect(dropped.over).toBe(false);
  dropped.hear('dropped');
  expect(dropped.waiting).toBe(false);
  expect(session.told).toMatch(/Maak eerst af/);
});

test('a refused column is named with its reason and has no control', async () => {
  render(ImportDialog, { onclose: () => undefined });
  await press('Bestand kiezen');
  expect(await screen.findByText(/wordt niet overgenomen: .*Kring bewaart niet waar iemand vandaan komt/)).toBeTruthy();
  const lists = screen.getAllByRole('combobox').map((list) => (list as HTMLSelectElement).labels?.[0]?.textContent ?? '');
  expect(lists).toHaveLength(3);
  expect(lists.join(' ')).not.toMatch(/Geboorteland/);
});

test('the focus begins at the heading of each step, and the step is said', async () => {
  render(ImportDialog, { onclose: () => undefined });
  await press('Bestand kiezen');
  await expect.poll(() => document.activeElement?.textContent).toBe('Kijk de kolommen na');
  expect(screen.getByText(/Stap .*2.* van .*3.*: .*De kolommen/)).toBeTruthy();
});

test('what is done is told once it is done, and the dialog closes; before that nothing is written', async () => {
  let closed = 0;
  const { unmount } = render(ImportDialog, { onclose: () => (closed += 1) });
  await press('Bestand kiezen');
  await screen.findByText(/31.* rijen gelezen/);
  const user = userEvent.setup();
  await user.selectOptions(screen.getAllByRole('combobox')[2] as HTMLElement, 'phoneMobile');
  await press('Verder');
  expect(await screen.findByText(/1.* telefoonnummer kan niet kloppen/)).toBeTruthy();
  expect(asked).not.toContain('run_import');
  await user.click(await screen.findByRole('radio', { name: /Overslaan/ }));
  await expect.poll(() => asked.filter((command) => command === 'preview_import').length).toBe(2);
  await press(/29.* mensen toevoegen/);
  await expect.poll(() => closed).toBe(1);
  expect(session.told).toMatch(/29.* mensen toegevoegd aan .*Havenkwartier/);
  unmount();
  expect(asked.filter((command) => ['run_import', 'forget_import'].includes(command))).toEqual(['run_import', 'forget_import']);
});

test('a calendar that is let go is taken in as meetings of the network', async () => {
  mockIPC((command) => {
    asked.push(command);
    if (command === 'take_dropped_file') return { name: 'agenda.ics', kind: 'calendar', sheets: [] };
    if (command !== 'preview_take_in') return null;
    const told = { outsidePeriod: 0, attendeesLeftOut: 0, descriptionsLeftOut: 0, withoutStart: 0, rulesUnread: 0, cut: 0 };
    return { kind: 'meetings', told, plan: { added: 4, moved: 0, there: 0, skipped: 0, refused: 0, rows: [] } };
  });
  render(ImportDialog, { onclose: () => undefined });
  dropped.hear('dropped');
  expect(await screen.findByRole('heading', { name: /4.* nieuwe bijeenkomsten/ })).toBeTruthy();
  expect(asked).not.toContain('preview_import');
  dropped.hear('over');
  expect(dropped.over).toBe(false);
});
