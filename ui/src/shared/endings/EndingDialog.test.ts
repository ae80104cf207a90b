// @vitest-environment jsdom
import { clearMocks, mockIPC } from '@tauri-apps/api/mocks';
import { cleanup, render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { EndingPage, Full, OpenThing } from '$lib/ipc';
import { today } from '$lib/dates/show';
import { router } from '$lib/router/router.svelte';
import { session } from '$lib/session/session.svelte';
import { MeetingForm } from '../../places/meetings/form.svelte';
import MembershipDialog from '../../places/people/MembershipDialog.svelte';
import NetworkForm from '../../places/together/NetworkForm.svelte';
import EndingDialog from './EndingDialog.svelte';
import FarewellWords from './FarewellWords.svelte';

const promise = { id: 'p1', kind: 'theirPromise', text: 'Een keer koken', due: null, ways: ['keep', 'handOver'], toOthers: false, classification: 'internal' } as Full<OpenThing>;
let page: Full<EndingPage>;

beforeEach(() => {
  HTMLDialogElement.prototype.showModal ??= function (this: HTMLDialogElement) {
    this.open = true;
  };
  // A page that is not drawn has nothing to scroll.
  Element.prototype.scrollIntoView ??= () => undefined;
  page = { person: null, networkName: 'Noord', open: [promise], others: [{ id: 'ben', name: 'Ben Vos' }], meetings: 0, from: null, on: today(), closing: null, keptUntil: null };
  router.go({ place: 'together' });
  mockIPC((command) => {
    if (command === 'network_ending') return page;
    if (command === 'change_membership' || command === 'change_network') throw { code: 'conflict.endsUnasked', args: { count: '2' } };
    return null;
  });
});

afterEach(() => {
  cleanup();
  clearMocks();
});

test('a network is closed with a meeting: one is planned from here, with what it is about', async () => {
  const onclose = vi.fn();
  render(EndingDialog, { ends: { kind: 'network', id: 'n1' }, onclose });
  await userEvent.setup().click(await screen.findByRole('button', { name: 'Sluit af met een bijeenkomst' }));
  expect(onclose).toHaveBeenCalledOnce();
  expect(router.now).toEqual({ place: 'meetings', part: 'closing', id: 'n1' });
});

test('a network that is over takes no meeting, and none is offered', async () => {
  page.on = '2026-01-15';
  render(EndingDialog, { ends: { kind: 'network', id: 'n1' }, onclose: vi.fn() });
  await screen.findByLabelText(/Hoe is het geëindigd/);
  expect(screen.queryByRole('button', { name: 'Sluit af met een bijeenkomst' })).toBeNull();
  expect(screen.queryByText(/Kom nog één keer/)).toBeNull();
});

test('a first day is named only where there is one', async () => {
  const { unmount } = render(EndingDialog, { ends: { kind: 'network', id: 'n1' }, onclose: vi.fn() });
  await screen.findByText(/Laat je dit leeg, dan wordt het/);
  expect(screen.queryByText(/Kan vanaf/)).toBeNull();
  unmount();
  page.from = '2026-01-15';
  render(EndingDialog, { ends: { kind: 'network', id: 'n1' }, onclose: vi.fn() });
  await screen.findByText(/Kan vanaf .*15 januari 2026/);
});

test('where a meeting is still to come, that is the one it is closed with', async () => {
  page.closing = { id: 'm1', title: 'Laatste avond', at: '2026-12-10T19:30:00' };
  render(EndingDialog, { ends: { kind: 'network', id: 'n1' }, onclose: vi.fn() });
  await screen.findByText(/Laatste avond/);
  expect(screen.queryByRole('button', { name: 'Sluit af met een bijeenkomst' })).toBeNull();
  await userEvent.setup().click(screen.getByRole('button', { name: 'Naar die bijeenkomst' }));
  expect(router.now).toEqual({ place: 'meetings', id: 'm1' });
});

test('who takes over what one member promised is chosen, and not left to others that are not there', async () => {
  const user = userEvent.setup();
  render(EndingDialog, { ends: { kind: 'network', id: 'n1' }, onclose: vi.fn() });
  await user.selectOptions(await screen.findByLabelText('Wat gebeurt ermee?'), 'handOver');
  const to = screen.getByLabelText('Wie neemt het over?');
  expect([...to.querySelectorAll('option')].map((option) => option.textContent)).toEqual(['Kies…', 'Ben Vos']);
  await user.click(screen.getByRole('button', { name: /Bewaren|Opslaan/ }));
  await screen.findByText('Kies wie dit overneemt.');
});

test('the ordinary form of a membership ends nothing with things open, and leads to what asks about them', async () => {
  const membership = { id: 's1', revision: 1, network: 'n1', person: 'p1', role: '', perspectives: [], since: '2026-01-15', until: '2026-11-20', brings: [], gets: [], farewell: null };
  const onend = vi.fn();
  render(MembershipDialog, { person: 'p1', row: { membership, networkName: 'Noord', personName: 'Samira' } as never, networks: [], onclose: vi.fn(), onend });
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: /Bewaren|Opslaan/ }));
  await user.click(await screen.findByRole('button', { name: 'Deelname afronden' }));
  expect(onend).toHaveBeenCalledWith('s1');
});

test('nor does the form of a network', async () => {
  const network = { id: 'n1', revision: 1, name: 'Noord', purpose: 'Een fijne buurt', basis: 'publicTask', responsible: '', endsOn: '2026-11-20', retentionYears: 2, themes: [], perspectives: [], rhythms: [], notNow: [], farewell: null };
  session.networks = [network] as unknown as typeof session.networks;
  render(NetworkForm, { id: 'n1' });
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: /Bewaren|Opslaan/ }));
  await user.click(await screen.findByRole('button', { name: 'Netwerk afronden' }));
  await screen.findByText('Een keer koken');
  session.networks = [];
});

test('the meeting with which a network is closed says so from the start', () => {
  const { title, theme, network } = new MeetingForm(undefined, 'n1', 'n2').filled;
  expect([title, theme, network]).toEqual(['Afsluitende bijeenkomst', 'Terugkijken en afscheid', 'n2']);
});

test('a farewell said in confidence is read only by who asks for it', async () => {
  render(FarewellWords, { farewell: { how: 'Ruzie over geld', thanks: '', classification: 'confidential' } });
  expect(screen.queryByText(/Ruzie/)).toBeNull();
  await userEvent.setup().click(screen.getByRole('button'));
  await screen.findByText(/Ruzie/);
});
