// @vitest-environment jsdom
import { clearMocks, mockIPC } from '@tauri-apps/api/mocks';
import { cleanup, render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { router } from '$lib/router/router.svelte';
import { surround } from '$lib/session/frame.svelte';
import { session } from '$lib/session/session.svelte';
import Palette from './Palette.svelte';

const hit = (kind: string, title: string, fit: string) => ({ kind, id: title, fit, title, excerpt: '', confidential: false, date: null });

/** What the core answers to any words. */
let hits: unknown[];

beforeEach(() => {
  // What a page in a test does not have.
  Element.prototype.scrollIntoView = () => {};
  hits = [];
  mockIPC((command) => (command === 'search' ? hits : []));
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
  surround.dialog = 'palette';
  router.go({ place: 'today' });
});

afterEach(() => {
  cleanup();
  clearMocks();
  session.networks = [];
});

async function find(typed: string): Promise<string[]> {
  const user = userEvent.setup();
  render(Palette);
  await user.type(screen.getByRole('combobox'), typed);
  const options = await screen.findAllByRole('option');
  return options.map((option) => option.textContent?.replace(/\s+/g, ' ').trim() ?? '');
}

test('a name that begins with the words comes before one that fits nearly', async () => {
  hits = [hit('network', 'Havenkwartier', 'begins'), hit('person', 'Havenaar', 'slip')];
  expect((await find('havenk'))[0]).toMatch(/^Havenkwartier/);
});

test('a report comes before somebody whose name fits nearly', async () => {
  hits = [hit('person', 'Vera Slag', 'slip')];
  expect((await find('verslag'))[0]).toMatch(/^Verslag/);
});

for (const [typed, place, part] of [
  ['reservekopie', 'settings', 'backup'],
  ['backup', 'settings', 'backup'],
  ['back-up', 'settings', 'backup'],
  ['wachtwoord', 'settings', 'access'],
  ['wachtzin', 'settings', 'access'],
  ['verslag', 'reports', 'minutes'],
  ['notulen', 'reports', 'minutes'],
  ['netwerkverslag', 'reports', 'network'],
  ['bezoekblad', 'reports', 'visit'],
  ['tijdlijn', 'reports', 'timeline'],
  ['dubbelen', 'people', 'duplicates'],
  ['logboek', 'privacy', 'log'],
  ['instellingen', 'settings', undefined],
] as const) {
  test(`"${typed}" leads to ${place} ${part ?? ''}`, async () => {
    await find(typed);
    await userEvent.setup().keyboard('{Enter}');
    await expect.poll(() => [router.now.place, router.now.part]).toEqual([place, part]);
  });
}

for (const typed of ['importeren', 'excel', 'lijst inlezen']) {
  test(`"${typed}" takes people over from a list`, async () => {
    session.networks = [{ id: 'n1', name: 'Havenkwartier' } as (typeof session.networks)[number]];
    await find(typed);
    await userEvent.setup().keyboard('{Enter}');
    await expect.poll(() => surround.dialog).toBe('import');
  });
}
