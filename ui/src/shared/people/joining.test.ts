// @vitest-environment jsdom
import { clearMocks, mockIPC } from '@tauri-apps/api/mocks';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/svelte';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { session } from '$lib/session/session.svelte';
import { nothing } from '../../places/people/heeding.svelte';
import JoinDialog from './JoinDialog.svelte';

beforeEach(() => {
  HTMLDialogElement.prototype.showModal ??= function (this: HTMLDialogElement) {
    this.open = true;
  };
  session.networks = [{ id: 'n1', name: 'Noord', perspectives: ['ouders'] }] as unknown as typeof session.networks;
  mockIPC((command) => {
    if (command === 'perspective_offer') return { offered: ['ouders'], unlisted: [] };
    if (command === 'joining') return known;
    if (command === 'join_network') return { added: [{ id: 'm1', perspectives: ['ouders'] }, { id: 'm2', perspectives: ['sport', 'ouders'] }], already: [] };
    return [];
  });
});

afterEach(() => {
  cleanup();
  clearMocks();
  session.networks = [];
});

const known = {
  heed: [{ id: 'p1', name: 'Henk', pause: { since: '2199-01-04', until: null, words: 'op reis' }, boundaries: ['Niet met de pers'], needs: [], limits: nothing.limits }],
  returning: [{ membership: { id: 'm2', until: '2026-11-01', role: 'gastvrouw', perspectives: ['sport'] }, networkName: 'Noord', personName: 'Lina' }],
  already: [{ id: 'p3', name: 'Omar' }],
};

const plain = (text: string | null) => (text ?? '').replace(/[\u2066-\u2069]/g, '');

test('before it is saved it is said who asked for something, who was there before and as what, and who is there already', async () => {
  render(JoinDialog, { network: 'n1', people: ['p1', 'p2', 'p3'], onclose: () => undefined });
  expect(await screen.findByText(/Let hierop bij/)).toBeTruthy();
  const said = plain(document.body.textContent);
  expect(said).toMatch(/Even rust vanaf 4 januari 2199.*Op reis\..*Niet met de pers\./s);
  expect(said).toMatch(/Lina: Deed eerder mee, tot 1 november 2026\. Rol: gastvrouw\. Praat mee als: sport\./);
  expect(said).toMatch(/Al in dit netwerk, en dat blijft zoals het is: Omar\./);
});

test('it is said that they must be told, and how many take part from now on', async () => {
  let done = 0;
  render(JoinDialog, { network: 'n1', people: ['p1', 'p2'], onclose: () => undefined, ondone: () => void done++ });
  expect(screen.getByText(/Vertel het hun ook.*Noord.*binnen een maand/)).toBeTruthy();
  await fireEvent.click(await screen.findByLabelText('ouders'));
  await fireEvent.submit(document.querySelector('form')!);
  await waitFor(() => expect(done).toBe(1));
  expect(session.announced).toMatch(/2\u2069 mensen opgenomen/);
});
