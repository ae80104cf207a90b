// @vitest-environment jsdom
import { clearMocks, mockIPC } from '@tauri-apps/api/mocks';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/svelte';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { AgendaItem, Full, Versioned, Meeting, PreparationRow } from '$lib/ipc';
import { discarded } from '$lib/session/discarded.svelte';
import { DraftsInMemory } from '$lib/session/testing';
import { settleDrafts } from '$lib/session/sealing';
import PreparationDialog from '../../../shared/preparations/PreparationDialog.svelte';
import ItemDialog from './ItemDialog.svelte';

const item = { id: 'a', title: 'Licht', explanation: '', origin: 'member', way: 'standing', urgentReason: '', raisedBy: null, plannedMinutes: 10, classification: 'internal', minutes: [] } as unknown as Full<AgendaItem>;
const meeting = { id: 'm', agenda: [item] } as unknown as Full<Versioned<Meeting>>;
const row = {
  preparation: { id: 'v', revision: 1, person: 'p', meeting: 'm', state: 'planned', at: null, themes: [], wishes: [], takesAlong: '', closedOn: null, conversation: null },
  person: { id: 'p', name: 'Tomasz Wilk' },
  talks: [],
} as unknown as Full<PreparationRow>;

const drafts = new DraftsInMemory();
const { kept } = drafts;
let closed = 0;
let asked: string[] = [];
const onclose = () => void closed++;

beforeEach(() => {
  closed = 0;
  asked = [];
  drafts.clear();
  HTMLDialogElement.prototype.showModal ??= function (this: HTMLDialogElement) {
    this.open = true;
  };
  HTMLDialogElement.prototype.close ??= function (this: HTMLDialogElement) {
    this.open = false;
  };
  mockIPC((command, payload) => {
    asked.push(command);
    if (['people_cards', 'suggest', 'check_text'].includes(command)) return [];
    return drafts.answer(command, payload) ?? null;
  });
});

afterEach(() => {
  cleanup();
  clearMocks();
  discarded.forget();
});

/** Types in a dialog and removes what it is about. */
async function removed(label: string, button: string) {
  const looked = () => expect(asked).toContain('draft');
  await waitFor(looked);
  await new Promise((done) => setTimeout(done));
  await fireEvent.input(await screen.findByLabelText(label), { target: { value: 'Koffie' } });
  await waitFor(async () => {
    await settleDrafts();
    expect(kept.size).toBe(1);
  });
  await fireEvent.click(screen.getByRole('button', { name: button, hidden: true }));
  await waitFor(() => expect(closed).toBe(1));
}

test('what was typed in an item that is removed stands in the way of no undo', async () => {
  render(ItemDialog, { meeting, asked: { item }, onclose });
  await removed('Uitleg', 'Haal van de agenda');
  expect([kept.size, discarded.isThere]).toEqual([0, false]);
});

test('what was typed in a preparation that is removed stands in the way of no undo', async () => {
  render(PreparationDialog, { row, closing: false, onclose });
  await removed('Wat nemen jullie door?', 'Gesprek vooraf verwijderen');
  expect([kept.size, discarded.isThere]).toEqual([0, false]);
});
