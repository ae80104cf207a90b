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

test('every line stands there in order, an action with the words of its promise', async () => {
  const line = (id: string, kind: string, text: string, promise: string | null = null) => ({ id, kind, text, promise, agreedBy: '', reservations: '' });
  const promise = { id: 'x', text: 'Vijf lampen ophangen', side: 'ours', people: [], holder: '', due: null, state: 'open', source: { kind: 'loose' } };
  const agenda = [
    { id: 'a', title: 'Licht', origin: 'member', urgentReason: '', minutes: [line('1', 'note', 'Het is donker.'), line('2', 'decision', 'De lamp komt.')] },
    { id: 'b', title: 'Route', origin: 'member', urgentReason: '', minutes: [line('3', 'action', '', 'x'), line('4', 'pledge', 'Elke maand een mail.')] },
  ];
  const whole = { ...page, meeting: { ...page.meeting, agenda }, actions: [{ promise, people: [], daysLate: null, madeAt: null, classification: 'internal' }], closedLines: ['1'] } as unknown as Full<MeetingPage>;
  mockIPC(() => []);
  const { container } = render(LookBack, { page: whole, write: () => undefined });
  await screen.findByRole('heading', { name: 'Verslag' });
  const entries = [...container.querySelectorAll('.minutes-item .entry')];
  const words = ['Het is donker.', 'De lamp komt.', 'Vijf lampen ophangen', 'Elke maand een mail.'];
  expect(entries.map((entry, at) => entry.textContent?.includes(words[at]!))).toEqual([true, true, true, true]);
  expect(entries.map((entry) => !!entry.querySelector('.badge'))).toEqual([true, false, false, false]);
});
