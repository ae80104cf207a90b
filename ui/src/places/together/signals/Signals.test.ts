// @vitest-environment jsdom
import { clearMocks, mockIPC } from '@tauri-apps/api/mocks';
import { cleanup, render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { session } from '$lib/session/session.svelte';
import Together from '../Together.svelte';

const signal = (id: string, about: string, more: object = {}) => ({ id, revision: 1, network: 'n1', raisedBy: null, text: about, receivedOn: '2026-11-10', acknowledgedOn: null, passedOn: null, answered: null, classification: 'internal', ...more });
const rows = [
  { signal: signal('s1', 'De lamp is stuk'), person: null, networkName: 'Noord', state: 'toAcknowledge', waitingDays: 13 },
  { signal: signal('s2', 'Iets in vertrouwen', { classification: 'confidential' }), person: { id: 'p1', name: 'Samira' }, networkName: 'Noord', state: 'toAcknowledge', waitingDays: 1 },
  { signal: signal('s3', 'Het hek', { answered: { on: '2026-11-12', text: 'Het hek is gemaakt.', asMeant: 'notAsked' } }), person: null, networkName: 'Noord', state: 'toAsk', waitingDays: null },
];

let sent: [string, unknown][];
let acknowledged: boolean;

beforeEach(() => {
  HTMLDialogElement.prototype.showModal ??= function (this: HTMLDialogElement) {
    this.open = true;
  };
  sent = [];
  acknowledged = false;
  session.networks = [{ id: 'n1', name: 'Noord' }] as unknown as typeof session.networks;
  session.chosen = 'n1';
  mockIPC((command, payload) => {
    if (command === 'signals') return rows.map((row, at) => (at === 0 && acknowledged ? { ...row, state: 'toAnswer' } : row));
    if (command.endsWith('_signal')) sent.push([command, payload]);
    if (command === 'acknowledge_signal') {
      acknowledged = true;
      // The core tells what changed before it answers.
      session.changes = { ...session.changes, signal: (session.changes['signal'] ?? 0) + 1 };
    }
    return null;
  });
  render(Together, { route: { place: 'together', part: 'signals' } });
});

afterEach(() => {
  cleanup();
  clearMocks();
  session.networks = [];
  session.chosen = null;
});

test('one press confirms that a signal was received, and that is announced', async () => {
  await userEvent.setup().click(await screen.findByRole('button', { name: /^.?Ontvangst bevestigen.*De lamp is stuk/ }));
  expect(sent).toEqual([['acknowledge_signal', { id: 's1' }]]);
  expect(session.announced.trim()).toBe('Ontvangst van een signaal bevestigd');
});

test('the focus goes along with a signal to the group it stands in then', async () => {
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: /^.?Ontvangst bevestigen.*De lamp is stuk/ }));
  await screen.findByText('Nog antwoord geven');
  expect(document.activeElement?.closest('[data-signal]')?.getAttribute('data-signal')).toBe('s1');
});

test('what was said in confidence is read only by who asks for it, and no button says it either', async () => {
  await screen.findByText('De lamp is stuk');
  expect(document.body.innerHTML).not.toContain('Iets in vertrouwen');
  await userEvent.setup().click(screen.getByRole('button', { name: 'Toon' }));
  expect(screen.getByText('Iets in vertrouwen')).toBeTruthy();
});

test('the person is asked in so many words, and what they said is kept', async () => {
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: /^.?Navragen.*Het hek/ }));
  expect(screen.getByText('Is daarmee gedaan wat u bedoelde?')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Nee' }));
  expect(sent).toEqual([['ask_signal', { id: 's3', asMeant: 'no' }]]);
});
