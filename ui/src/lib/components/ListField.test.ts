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

test('an item that nobody may be listed by says so under the field, and can become a sentence', async () => {
  const user = userEvent.setup();
  const sentences: string[] = [];
  const problem = { code: 'invalid.specialCategory', args: { field: 'skills.1', words: 'Turks', category: 'ethnicity' } };
  const props = { field: 'skills' as const, label: 'Vaardigheden', value: 'Zingen\nSpreekt Turks', problem, onsentence: (item: string) => sentences.push(item) };
  const { rerender } = render(ListField, props);
  expect(screen.getByRole('alert').textContent).toContain('Turks');
  expect(field().getAttribute('aria-invalid')).toBe('true');
  await user.click(screen.getByRole('button', { name: /als zin in eigen woorden/ }));
  expect(sentences).toEqual(['Spreekt Turks']);
  expect(items()).toEqual(['Zingen']);
  expect(screen.queryByRole('alert')).toBeNull();
  // What is wrong with another field is not said here.
  await rerender({ ...props, field: 'interests' as const });
  expect(screen.queryByRole('alert')).toBeNull();
});
