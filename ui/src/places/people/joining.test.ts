// @vitest-environment jsdom
import { clearMocks, mockIPC } from '@tauri-apps/api/mocks';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/svelte';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { session } from '$lib/session/session.svelte';
import JoinDialog from './JoinDialog.svelte';

beforeEach(() => {
  HTMLDialogElement.prototype.showModal ??= function (this: HTMLDialogElement) {
    this.open = true;
  };
  session.networks = [{ id: 'n1', name: 'Noord', perspectives: ['ouders'] }] as unknown as typeof session.networks;
  mockIPC((command) => {
    if (command === 'perspective_offer') return { offered: ['ouders'], unlisted: [] };
    // Of two, one took part before without the perspective that is chosen.
    if (command === 'join_network') return { added: [{ id: 'm1', perspectives: ['ouders'] }, { id: 'm2', perspectives: ['sport'] }], already: [] };
    return [];
  });
});

afterEach(() => {
  cleanup();
  clearMocks();
  session.networks = [];
});

test('it is said that they must be told, and of whom the perspectives stay as they were', async () => {
  let done = 0;
  render(JoinDialog, { network: 'n1', people: ['p1', 'p2'], onclose: () => undefined, ondone: () => void done++ });
  expect(screen.getByText(/Vertel het hun ook.*Noord.*binnen een maand/)).toBeTruthy();
  await fireEvent.click(await screen.findByLabelText('ouders'));
  await fireEvent.submit(document.querySelector('form')!);
  await waitFor(() => expect(done).toBe(1));
  expect(session.announced).toMatch(/2\u2069 mensen.*1 van hen deed eerder mee/);
});
