// @vitest-environment jsdom
import { clearMocks, mockIPC } from '@tauri-apps/api/mocks';
import { cleanup, render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { router } from '$lib/router/router.svelte';
import { session } from '$lib/session/session.svelte';
import { groups, parts } from './parts';
import Together from './Together.svelte';

let view: ReturnType<typeof render<typeof Together>>;
/** Shows the place where one went, as the frame does. */
const shown = () => view.rerender({ route: router.now });

beforeEach(() => {
  session.networks = [{ id: 'n1', name: 'Noord' }] as unknown as typeof session.networks;
  session.chosen = 'n1';
  mockIPC((command) => (['themes', 'inputs', 'goals', 'decisions', 'pledges', 'agreements', 'proposed_agreements'].includes(command) ? [] : null));
  router.go({ place: 'together', part: 'themes' });
  view = render(Together, { route: router.now });
});

afterEach(() => {
  cleanup();
  clearMocks();
  session.networks = [];
  session.chosen = null;
});

const rows = () => screen.getAllByRole('tablist').map((row) => within(row).getAllByRole('tab'));
const focused = () => document.activeElement?.textContent.trim();

test('each part stands in one group, whose first part opens with its tab', () => {
  expect(parts.length).toBe(new Set(parts.map(({ part }) => part)).size);
  expect(rows()[0]?.map((tab) => (tab as HTMLButtonElement).value)).toEqual(groups.map((group) => group.parts[0]?.part ?? 'overview'));
});

test('a second row is there only for a group of several, and says which part is shown', async () => {
  const user = userEvent.setup();
  expect(rows().length).toBe(groups[1]?.parts.length === 1 ? 1 : 2);
  await user.click(screen.getByRole('tab', { name: 'Afspraken' }));
  await shown();
  expect(router.now.part).toBe('agreements');
  await user.click(await screen.findByRole('tab', { name: 'Besluiten' }));
  await shown();
  expect(router.now.part).toBe('decisions');
  const [first, second] = rows().map((tabs) => tabs.filter((tab) => tab.getAttribute('aria-selected') === 'true').map((tab) => tab.textContent.trim()));
  expect([first, second]).toEqual([['Afspraken'], ['Besluiten']]);
});

test('arrows go along either row, and the focus stays with what they chose', async () => {
  const user = userEvent.setup();
  rows()[0]?.[1]?.focus();
  await user.keyboard('{ArrowRight}');
  await shown();
  expect([router.now.part, focused()]).toEqual(['goals', 'Doelen']);
  await user.keyboard('{ArrowRight}');
  await shown();
  expect([router.now.part, focused()]).toEqual(['agreements', 'Afspraken']);
  rows()[1]?.[0]?.focus();
  await user.keyboard('{ArrowRight}');
  await shown();
  expect([router.now.part, focused()]).toEqual(['decisions', 'Besluiten']);
});
