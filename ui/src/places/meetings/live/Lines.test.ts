// @vitest-environment jsdom
import { clearMocks, mockIPC } from '@tauri-apps/api/mocks';
import { cleanup, render, screen } from '@testing-library/svelte';
import { tick } from 'svelte';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { AgendaItem, Full, MeetingPage } from '$lib/ipc';
import { keymap } from '$lib/keys/keymap.svelte';
import { session } from '$lib/session/session.svelte';
import Lines from './Lines.svelte';

let asked: unknown[] = [];
let refuse = false;
const press = (event: KeyboardEvent) => keymap.press(event);
const focus = (event: FocusEvent) => keymap.look(event.target);

const item = {
  minutes: [
    { id: 'l', kind: 'note', text: 'Een lamp', promise: null, classification: 'internal' },
    { id: 'k', kind: 'pledge', text: 'Elke maand een mail', promise: null, classification: 'internal' },
  ],
} as unknown as Full<AgendaItem>;
const page = { meeting: { id: 'm', agenda: [item], minutesState: { kind: 'draft', reopened: null } }, actions: [], closedLines: [] } as unknown as Full<MeetingPage>;

beforeEach(() => {
  asked = [];
  refuse = false;
  mockIPC((command, args) => {
    if (refuse) throw { code: 'conflict.lineSettled', args: {} };
    asked.push([command, args]);
    return {};
  });
  window.addEventListener('keydown', press);
  window.addEventListener('focusin', focus);
});
afterEach(() => {
  window.removeEventListener('keydown', press);
  window.removeEventListener('focusin', focus);
  cleanup();
  clearMocks();
});

async function on(name: RegExp): Promise<(key: string) => Promise<void>> {
  render(Lines, { page, item });
  const pencil = screen.getByRole('button', { name });
  pencil.focus();
  await tick();
  return async (key) => {
    pencil.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    await new Promise((done) => setTimeout(done));
  };
}

test('a letter makes another sort of line of the one that has the focus', async () => {
  const type = await on(/Een lamp/);
  expect(keymap.hints).toEqual(['lineDecision', 'lineAction', 'linePledge']);
  for (const key of ['n', 'b', 'A', 't']) await type(key);
  expect(asked).toEqual(['decision', 'action', 'pledge'].map((into) => ['turn_minute_line', { meeting: 'm', line: 'l', into }]));
});

test('without the focus on a line its letters are nobody’s', async () => {
  const type = await on(/Elke maand/);
  await type('n');
  (document.activeElement as HTMLElement).blur();
  await tick();
  expect(keymap.there.filter((id) => id.startsWith('line'))).toEqual([]);
  expect(asked).toEqual([['turn_minute_line', { meeting: 'm', line: 'k', into: 'note' }]]);
});

test('what the core refuses is said', async () => {
  const type = await on(/Een lamp/);
  refuse = true;
  await type('b');
  expect(session.refused?.code).toBe('conflict.lineSettled');
});
