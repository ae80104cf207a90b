// @vitest-environment jsdom
import { clearMocks, mockIPC } from '@tauri-apps/api/mocks';
import { cleanup, render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test } from 'vitest';
import ListField from './ListField.svelte';

beforeEach(() => {
  mockIPC((command, args) => {
    const typed = String((args as { typed?: string }).typed ?? '').toLowerCase();
    return command === 'suggestions' ? ['Koken', 'Koffie zetten'].filter((text) => text.toLowerCase().startsWith(typed)) : null;
  });
});

afterEach(() => {
  cleanup();
  clearMocks();
});

const field = () => screen.getByRole('combobox', { name: 'Vaardigheden' });
const items = () => screen.queryAllByRole('listitem').map((item) => item.textContent?.trim());

test('what others have is offered, chosen by keys, and what is typed stays as typed', async () => {
  const user = userEvent.setup();
  render(ListField, { field: 'skills', label: 'Vaardigheden', value: 'Zingen' });
  await user.type(field(), 'ko');
  expect((field() as HTMLInputElement).value).toBe('ko');
  expect((await screen.findAllByRole('option')).map((option) => option.textContent?.trim())).toEqual(['Koken', 'Koffie zetten']);
  await user.keyboard('{ArrowDown}{ArrowDown}{Enter}');
  expect(items()).toEqual(['Zingen', 'Koffie zetten']);
  await user.type(field(), 'Vissen 🙂{Enter}');
  expect(items()).toEqual(['Zingen', 'Koffie zetten', 'Vissen 🙂']);
  expect((field() as HTMLInputElement).value).toBe('');
});

test('leaving the field keeps what stands there; backspace takes the last one back to write it otherwise', async () => {
  const user = userEvent.setup();
  render(ListField, { field: 'skills', label: 'Vaardigheden', value: 'Zingen' });
  await user.type(field(), 'Dansen');
  await user.tab();
  expect(items()).toEqual(['Zingen', 'Dansen']);
  await user.click(field());
  await user.keyboard('{Backspace}');
  expect((field() as HTMLInputElement).value).toBe('Dansen');
  await user.click(field());
  await user.paste('- een\n- twee');
  expect(items()).toEqual(['Zingen', 'Dansen- een', 'twee']);
});
