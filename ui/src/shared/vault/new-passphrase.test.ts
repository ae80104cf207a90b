// @vitest-environment jsdom
import { clearMocks, mockIPC } from '@tauri-apps/api/mocks';
import { cleanup, render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { noteHands } from '$lib/keys/focus';
import NewPassphrase from './NewPassphrase.svelte';

let answer: (words: string) => void;

beforeEach(() => {
  mockIPC((command) => (command === 'suggest_passphrase' ? new Promise((done) => (answer = done)) : { score: 0, search: null, reasons: [] }));
  window.addEventListener('keydown', noteHands, true);
});

afterEach(() => {
  window.removeEventListener('keydown', noteHands, true);
  cleanup();
  clearMocks();
});

async function suggest() {
  const user = userEvent.setup();
  render(NewPassphrase, { passphrase: '', repeated: '' });
  const [first, second] = [screen.getByLabelText('Wachtzin'), screen.getByLabelText('Typ hem nog een keer')] as HTMLInputElement[];
  await user.click(screen.getByRole('button', { name: 'Stel een zin voor' }));
  return { user, first: first!, second: second! };
}

test('a suggestion leads to the field to repeat it in', async () => {
  const { first, second } = await suggest();
  answer('vier woorden op rij');
  await expect.poll(() => first.value).toBe('vier woorden op rij');
  expect(document.activeElement).toBe(second);
});

test('a suggestion that comes while somebody types takes neither the focus nor the words', async () => {
  const { user, first } = await suggest();
  await user.type(first, 'eigen');
  answer('vier woorden op rij');
  await new Promise((done) => setTimeout(done, 50));
  await user.keyboard(' woorden');
  expect(document.activeElement).toBe(first);
  expect(first.value).toBe('eigen woorden');
});
