// @vitest-environment jsdom
import { clearMocks, mockIPC } from '@tauri-apps/api/mocks';
import { cleanup, render, screen, waitFor } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { today } from '$lib/dates/show';
import type { Full, Versioned, Person } from '$lib/ipc';
import { isAhead, sayPause } from '$lib/rhythm/say';
import PauseDialog from './PauseDialog.svelte';

let asked: { command: string; args: unknown }[];

beforeEach(() => {
  asked = [];
  HTMLDialogElement.prototype.showModal ??= function (this: HTMLDialogElement) {
    this.open = true;
  };
  mockIPC((command, args) => {
    asked.push({ command, args });
    return command === 'parse_date' ? { status: 'understood', date: null } : null;
  });
});

afterEach(() => {
  cleanup();
  clearMocks();
});

const plain = (text: string | null) => (text ?? '').replace(/[\u2066-\u2069]/g, '');

function open(pause: { since: string; until: string | null; words: string } | null) {
  render(PauseDialog, { person: { id: 'p1', name: 'Henk', pause } as unknown as Full<Versioned<Person>>, onclose: () => undefined });
  return userEvent.setup();
}

test('a pause that is still to begin is shown as such, and can be taken away', async () => {
  const user = open({ since: '2199-01-04', until: '2199-02-01', words: 'op reis' });
  expect(screen.getByText('Deze pauze moet nog beginnen.')).toBeTruthy();
  expect(plain(document.body.textContent)).toContain('Even rust van 4 januari 2199 tot 1 februari 2199.');
  expect(screen.getByLabelText<HTMLInputElement>('Vanaf wanneer').value).not.toBe('');
  expect(screen.getByLabelText<HTMLInputElement>('Wat zei de persoon erover').value).toBe('op reis');
  await user.click(screen.getByRole('button', { name: /laten vervallen/ }));
  await waitFor(() => expect(asked.map(({ command }) => command)).toContain('end_pause'));
});

test('one that runs is stopped, one that is over or not there is not spoken of', () => {
  open({ since: '2001-01-01', until: null, words: '' });
  expect(screen.getByRole('button', { name: /Pauze stoppen/ })).toBeTruthy();
  expect(screen.queryByText('Deze pauze moet nog beginnen.')).toBeNull();
  for (const pause of [{ since: '2001-01-01', until: '2002-01-01', words: 'toen' }, null]) {
    cleanup();
    open(pause);
    expect(screen.queryByRole('button', { name: /stoppen|vervallen/ })).toBeNull();
    expect(screen.getByLabelText<HTMLInputElement>('Wat zei de persoon erover').value).toBe('');
  }
});

test('without a first day a pause begins today', async () => {
  const user = open(null);
  await user.click(screen.getByRole('button', { name: /Bewaren/ }));
  await waitFor(() => expect(asked.find(({ command }) => command === 'pause_person')?.args).toMatchObject({ since: today(), until: '' }));
});

test('a pause is said with its first day only before that day, and not at all once it is over', () => {
  const pause = { since: '2026-12-01', until: '2027-01-04', words: '' };
  expect(plain(sayPause(pause, '2026-11-30'))).toBe('Even rust van 1 december tot 4 januari 2027.');
  expect(plain(sayPause(pause, '2026-12-01'))).toBe('Even rust tot 4 januari 2027.');
  expect(plain(sayPause({ ...pause, until: null }, '2026-11-30'))).toMatch(/vanaf 1 december, tot iemand zelf contact zoekt/);
  expect(['2026-11-30', '2027-01-03', '2027-01-04'].map((day) => isAhead(pause, day))).toEqual([true, true, false]);
});
