// @vitest-environment jsdom
import { clearMocks, mockIPC } from '@tauri-apps/api/mocks';
import { cleanup, render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test } from 'vitest';
import PeoplePicker from './PeoplePicker.svelte';

beforeEach(() => {
  const row = (id: string, name: string) => ({ id, name, organisation: null });
  mockIPC((command) => (command === 'people_cards' ? [row('p1', 'Samira Haddou'), row('p2', 'Sam de Boer'), row('p3', 'Henk Postma')] : null));
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
