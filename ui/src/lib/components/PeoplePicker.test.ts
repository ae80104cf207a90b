// @vitest-environment jsdom
import { clearMocks, mockIPC } from '@tauri-apps/api/mocks';
import { cleanup, render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { searchable } from '$lib/people/fold';
import PeoplePicker from './PeoplePicker.svelte';

const row = (id: string, name: string) => ({ id, name, organisation: null, words: searchable(name) });
const crowd = Array.from({ length: 10_000 }, (_, at) => row(`n${at}`, `Nummer${at} van Straat`));

beforeEach(() => {
  const people = [row('p1', 'Samira Haddou'), row('p2', 'Sam de Boer'), row('p3', 'Henk Postma'), ...crowd];
  mockIPC((command) => (command === 'people_cards' ? people : null));
});

afterEach(() => {
  cleanup();
  clearMocks();
});

const field = () => screen.getByRole('combobox', { name: 'Met' });

test('finds by the first letters and chooses with the keyboard alone', async () => {
  const user = userEvent.setup();
  render(PeoplePicker, { label: 'Met', chosen: [] });
  await user.type(field(), 'sam');
  expect(screen.getAllByRole('option').map((option) => option.textContent?.trim())).toEqual(['Samira Haddou', 'Sam de Boer']);
  await user.keyboard('{ArrowDown}{Enter}');
  expect(screen.getByRole('button', { name: /Sam de Boer/ })).toBeTruthy();
  expect(field().getAttribute('aria-expanded')).toBe('false');
  await user.type(field(), 'sam');
  expect(screen.getAllByRole('option')).toHaveLength(1);
});

test('escape closes the list and nothing else; backspace takes out the last one chosen', async () => {
  const user = userEvent.setup();
  let escaped = 0;
  const count = (event: KeyboardEvent) => (escaped += event.key === 'Escape' ? 1 : 0);
  window.addEventListener('keydown', count);
  render(PeoplePicker, { label: 'Met', chosen: ['p3'] });
  await user.type(field(), 's{Escape}');
  expect(escaped).toBe(0);
  expect(screen.queryAllByRole('option')).toHaveLength(0);
  await user.type(field(), '{Backspace}{Backspace}');
  expect(screen.queryByRole('button', { name: /Henk/ })).toBeNull();
  window.removeEventListener('keydown', count);
});

test('ten thousand chosen are a number, looked through by name, and taken out one by one or all at once', async () => {
  const user = userEvent.setup();
  render(PeoplePicker, { label: 'Met', chosen: ['weg', 'p3', ...crowd.map(({ id }) => id)] });
  expect(await screen.findByRole('button', { name: 'Haal iedereen weg' })).toBeTruthy();
  expect(screen.getAllByText(/10\.002.? mensen/).length).toBeGreaterThan(0);
  expect(screen.queryByRole('button', { name: /Nummer/ })).toBeNull();
  await user.type(field(), '{Backspace}');
  expect(screen.getAllByText(/10\.002.? mensen/).length).toBeGreaterThan(0);

  const show = screen.getByRole('button', { name: 'Toon wie' });
  await user.click(show);
  expect(show.getAttribute('aria-expanded')).toBe('true');
  expect(screen.getAllByRole('listitem').length).toBeLessThan(40);
  await user.type(screen.getByLabelText('Zoek onder wie gekozen is'), 'nummer123 ');
  expect(screen.getByText(/^.?11.? mensen gevonden/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: /Nummer123 van/ }));
  expect(document.activeElement).toBe(screen.getByRole('button', { name: /Nummer1230 van/ }));
  expect(screen.getAllByText(/10\.001.? mensen/).length).toBeGreaterThan(0);
  await user.clear(screen.getByLabelText('Zoek onder wie gekozen is'));
  await user.type(screen.getByLabelText('Zoek onder wie gekozen is'), 'niet meer bekend');
  expect(screen.getByText('1 persoon gevonden')).toBeTruthy();

  await user.click(screen.getByRole('button', { name: 'Haal iedereen weg' }));
  expect(screen.queryByText(/ mensen$/)).toBeNull();
  expect(document.activeElement).toBe(field());
});
