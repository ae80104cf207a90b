// @vitest-environment jsdom
import { clearMocks, mockIPC } from '@tauri-apps/api/mocks';
import { cleanup, render, screen } from '@testing-library/svelte';
import { afterEach, expect, test } from 'vitest';
import type { Full, MeetingPage, PreparationRow } from '$lib/ipc';
import LookBack from './LookBack.svelte';

const page = {
  meeting: {
    id: 'b',
    intendedResult: '',
    unnamedGuests: 0,
    stage: 'held',
    minutesState: { kind: 'draft', reopened: null },
    agenda: [{ id: 'a', title: 'Licht', origin: 'member', urgentReason: '', minutes: [{ id: 'l', kind: 'note', text: 'De lamp komt.' }] }],
  },
  invited: [],
  actions: [],
  closedLines: [],
  corrections: [],
  adoptedAt: null,
} as unknown as Full<MeetingPage>;
const row = {
  preparation: { id: 'v', state: 'done', at: null, themes: [], wishes: [] },
  person: { id: 'p', name: 'Tomasz Wilk' },
  step: 'nothing',
} as unknown as Full<PreparationRow>;

afterEach(() => {
  cleanup();
  clearMocks();
});

test('the minutes stand before the talks beforehand', async () => {
  mockIPC((command) => (command === 'preparations' ? [row] : []));
  render(LookBack, { page, write: () => undefined });
  const talks = await screen.findByRole('heading', { name: 'Samen voorbereiden' });
  const minutes = screen.getByRole('heading', { name: 'Verslag' });
  expect(minutes.compareDocumentPosition(talks) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
});
