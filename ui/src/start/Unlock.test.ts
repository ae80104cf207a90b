// @vitest-environment jsdom
import { clearMocks, mockIPC } from '@tauri-apps/api/mocks';
import { cleanup, render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import { openedFile } from '$lib/session/opened-file.svelte';
import { session } from '$lib/session/session.svelte';
import { tasks } from '$lib/work/tasks.svelte';
import Unlock from './Unlock.svelte';

afterEach(() => {
  cleanup();
  clearMocks();
});

const field = () => screen.getByLabelText('Wachtzin van de kluis') as HTMLInputElement;

test('a wrong passphrase is said at the field, which keeps the focus, and the right one opens', async () => {
  const asked: string[] = [];
  mockIPC((command, args) => {
    if (command === 'unlock') {
      const { passphrase } = args as { passphrase: string };
      asked.push(passphrase);
      if (passphrase !== 'goed') return Promise.reject({ code: 'vault.wrongPassphrase', args: {} });
    }
    if (command === 'key_slots') return [{ name: 'Mijn wachtzin', recovery: false, current: true }];
    if (command === 'app_state') return { stage: 'unlocked', language: 'nl', theme: 'light' };
    if (command === 'settings') return { language: 'nl', theme: 'light' };
    return command === 'undo_state' ? { undo: null, number: null, redo: null } : command === 'networks' ? [] : null;
  });
  const user = userEvent.setup();
  render(Unlock);
  await user.type(field(), 'fout{Enter}');
  expect(await screen.findByText(/Deze wachtzin opent de kluis niet/)).toBeTruthy();
  expect(field().getAttribute('aria-invalid')).toBe('true');
  expect(document.activeElement).toBe(field());
  await user.clear(field());
  await user.type(field(), 'goed{Enter}');
  await expect.poll(() => session.app?.stage).toBe('unlocked');
  expect(asked).toEqual(['fout', 'goed']);
});

test('an opening that takes long can be stopped, and the field is there for the next try', async () => {
  let refuse = (_: unknown) => {};
  mockIPC((command, args) => {
    if (command === 'unlock') return new Promise((_, reject) => (refuse = reject));
    if (command === 'cancel_task') {
      expect(args).toEqual({ task: 'unlock' });
      refuse({ code: 'vault.cancelled', args: {} });
    }
    return null;
  });
  const user = userEvent.setup();
  render(Unlock);
  await user.type(field(), 'goed{Enter}');
  tasks.told.unlock = { done: 0, total: 0 };
  await user.click(await screen.findByRole('button', { name: 'Stop' }));
  expect(await screen.findByText(/Gestopt/)).toBeTruthy();
  expect(screen.queryByRole('alert')).toBeNull();
  expect(document.activeElement).toBe(field());
  expect(field().value).toBe('goed');
});

test('the passphrase is hidden until one asks to see it', async () => {
  const user = userEvent.setup();
  render(Unlock);
  expect(field().type).toBe('password');
  await user.click(screen.getByRole('button', { name: 'Toon' }));
  expect(field().type).toBe('text');
});

test('a backup that was opened outside the window is put back here, once the opening of the vault is over', async () => {
  let refuse = (_: unknown) => {};
  mockIPC((command) => {
    if (command === 'unlock') return new Promise((_, reject) => (refuse = reject));
    return command === 'passphrase_strength' ? { grade: 'weak' } : null;
  });
  const user = userEvent.setup();
  render(Unlock);
  await user.type(field(), 'goed{Enter}');
  openedFile.name = 'Reservekopie 2026-11-29.kring-backup';
  await Promise.resolve();
  expect(screen.queryByText('Een reservekopie openen', { selector: 'h1' })).toBeNull();
  refuse({ code: 'vault.cancelled', args: {} });
  expect(await screen.findByText('Een reservekopie openen', { selector: 'h1' })).toBeTruthy();
  expect(screen.getByText('Reservekopie 2026-11-29.kring-backup')).toBeTruthy();
  const key = screen.getByLabelText('Wachtzin of herstelsleutel van de kopie');
  await expect.poll(() => document.activeElement).toBe(key);
  // It is taken up: coming back here begins at the passphrase.
  expect(openedFile.name).toBeUndefined();
  await user.click(screen.getByRole('button', { name: 'Terug' }));
  expect(field()).toBeTruthy();
});

test('a second backup takes the place of the first', async () => {
  mockIPC(() => null);
  openedFile.name = 'een.kring-backup';
  render(Unlock);
  expect(await screen.findByText('een.kring-backup')).toBeTruthy();
  openedFile.name = 'twee.kring-backup';
  expect(await screen.findByText('twee.kring-backup')).toBeTruthy();
  expect(screen.queryByText('een.kring-backup')).toBeNull();
});
