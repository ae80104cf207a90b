// @vitest-environment jsdom
import { clearMocks, mockIPC } from '@tauri-apps/api/mocks';
import { cleanup, render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { session } from '$lib/session/session.svelte';
import TakeInDialog from './TakeInDialog.svelte';

const told = { outsidePeriod: 0, attendeesLeftOut: 3, descriptionsLeftOut: 0, withoutStart: 0, rulesUnread: 0, cut: 0 };
const row = (number: number, title: string, outcome: object) => ({ number, event: number, title, at: '2026-12-03T19:30:00', durationMinutes: 90, place: '', outcome, remarks: [] });
const rows = [row(1, 'Buurttafel', { what: 'add' }), row(2, 'Koffie', { what: 'add' }), row(3, 'Afgezegd', { what: 'refuse', why: 'cancelled' })];
const answers = {
  kind: 'answers',
  told: {
    columns: [
      { number: 1, header: 'Naam', is: 'respondent', question: null, option: null },
      { number: 2, header: 'Hoe vaak?', is: 'question', question: 2, option: null },
    ],
    leftOut: [],
    missing: [1],
    unfit: [{ row: 3, column: 2, question: 2, text: 'Nooit' }],
  },
  plan: { added: 5, there: 1, empty: 0, unseen: 0, sheets: 6, remarks: [] },
};
const line = (number: number, item: string, kind: string | null, text: string, owner: string | null = null) => ({ line: number, item, kind, text, owner, tooLong: false });
const minutes = {
  kind: 'minutes',
  plan: { notes: 1, decisions: 0, actions: 1, pledges: 0, madeItem: false, lines: [line(1, 'Lampen', null, 'Lampen'), line(2, 'Lampen', 'note', 'Het is donker'), line(3, 'Lampen', 'action', 'de sleutel halen', 'Samira Haddou')] },
};

let asked: { command: string; args: any }[] = [];

beforeEach(() => {
  asked = [];
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
  Element.prototype.scrollIntoView = () => undefined;
  mockIPC((command, args) => {
    asked.push({ command, args });
    if (command === 'choose_take_in') return 'agenda.ics';
    if (command !== 'preview_take_in' && command !== 'run_take_in') return null;
    const { request } = args as any;
    if (request.kind === 'answers') return answers;
    if (request.kind === 'minutes') return minutes;
    const taken = rows.map((one) => (request.only && one.number < 3 && !request.only.includes(one.number) ? { ...one, outcome: { what: 'skip' } } : one));
    const added = taken.filter(({ outcome }) => (outcome as any).what === 'add').length;
    return { kind: 'meetings', told, plan: { added, moved: 0, there: 0, skipped: 2 - added, refused: 1, rows: taken } };
  });
});

afterEach(() => {
  cleanup();
  clearMocks();
});

const press = (name: string | RegExp) => screen.findByRole('button', { name }).then((button) => userEvent.setup().click(button));
const last = (command: string) => asked.filter((one) => one.command === command).at(-1)?.args;

test('meetings of a calendar are shown, left one by one, and taken over once', async () => {
  let closed = 0;
  render(TakeInDialog, { what: { kind: 'meetings', network: 'n1' }, onclose: () => (closed += 1) });
  await press('Bestand kiezen');
  expect(await screen.findByRole('heading', { name: /2.* nieuwe bijeenkomsten/ })).toBeTruthy();
  expect(screen.getByText(/Afgezegd in de agenda, dus niet overgenomen/)).toBeTruthy();
  expect(screen.getByText(/3.* genodigden en organisatoren zijn weggelaten/)).toBeTruthy();
  expect(screen.getAllByRole('checkbox')).toHaveLength(2);
  await userEvent.setup().click(screen.getByRole('checkbox', { name: /Koffie/ }));
  expect(await screen.findByRole('heading', { name: /1.* nieuwe bijeenkomsten/ })).toBeTruthy();
  expect(asked.some(({ command }) => command === 'run_take_in')).toBe(false);
  await press('Overnemen');
  await expect.poll(() => closed).toBe(1);
  expect(last('run_take_in').request).toMatchObject({ kind: 'meetings', network: 'n1' });
  expect(last('run_take_in').request.only).not.toContain(2);
  expect(session.told).toMatch(/1.* nieuwe bijeenkomsten/);
});

test('nothing that was chosen is nothing to take over', async () => {
  render(TakeInDialog, { what: { kind: 'meetings', network: 'n1' }, onclose: () => undefined });
  await press('Bestand kiezen');
  await press('Kies niets');
  expect(await screen.findByRole('button', { name: 'Kies alles' })).toBeTruthy();
  await press('Overnemen');
  expect(asked.some(({ command }) => command === 'run_take_in')).toBe(false);
});

test('answers that are pasted are matched to questions, and who answered is said to stay out', async () => {
  render(TakeInDialog, { what: { kind: 'answers', survey: 's1' }, onclose: () => undefined });
  await press('Verder');
  expect(await screen.findByText(/Kies een bestand, of plak hier eerst iets/)).toBeTruthy();
  await userEvent.setup().type(screen.getByRole('textbox'), 'Naam');
  await press('Verder');
  expect(await screen.findByText(/Naam: wie er antwoordde, nooit overgenomen/)).toBeTruthy();
  expect(screen.getByText(/Hoe vaak\?: vraag .*2/)).toBeTruthy();
  await userEvent.setup().click(screen.getByText(/2.* dingen om na te kijken/));
  expect(await screen.findByText(/Rij .*3.*, kolom .*2.*: past bij geen antwoord/)).toBeTruthy();
});

test('minutes are shown before they are written, each line as what it is', async () => {
  const { unmount } = render(TakeInDialog, { what: { kind: 'minutes', meeting: 'm1' }, onclose: () => undefined });
  await userEvent.setup().type(screen.getByRole('textbox'), 'Lampen');
  await press('Verder');
  expect(await screen.findByText(/Actie, Samira Haddou: de sleutel halen/)).toBeTruthy();
  expect(screen.getByText(/Notitie: Het is donker/)).toBeTruthy();
  expect(last('preview_take_in').request).toMatchObject({ kind: 'minutes', meeting: 'm1', title: 'Verslag' });
  unmount();
  expect(asked.at(-1)?.command).toBe('forget_import');
});
