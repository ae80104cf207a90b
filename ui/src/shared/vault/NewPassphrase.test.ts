// @vitest-environment jsdom
import { clearMocks, mockIPC } from '@tauri-apps/api/mocks';
import { cleanup, render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test } from 'vitest';
import ChoosePassphrase from '../../start/ChoosePassphrase.svelte';
import { Beginning } from '../../start/beginning.svelte';

const proposal = 'molen fiets gordijn appel';
let made: string[];

beforeEach(() => {
  made = [];
  mockIPC((command, args) => {
    if (command === 'passphrase_strength') {
      const enough = (args as { passphrase: string }).passphrase !== 'havenkwartier';
      return { score: enough ? 3 : 1, enough, bits: 10, search: { unit: 'seconds', count: 0 }, reasons: [] };
    }
    if (command === 'suggest_passphrase') return proposal;
    if (command === 'create_vault') made.push((args as { passphrase: string }).passphrase);
    return null;
  });
});

afterEach(() => {
  cleanup();
  clearMocks();
});

async function choose(passphrase: string) {
  const beginning = new Beginning();
  beginning.step = 2;
  const user = userEvent.setup();
  render(ChoosePassphrase, { beginning });
  const [first, second] = document.querySelectorAll('input');
  await user.type(first!, passphrase);
  await user.type(second!, `${passphrase}{Enter}`);
  return { user, beginning, first: first!, second: second! };
}

test('a weak passphrase is asked about, and one key takes a better one, which is typed once more', async () => {
  const { user, first, second, beginning } = await choose('havenkwartier');
  const take = await screen.findByRole('button', { name: /Neem deze wachtzin/ });
  expect(screen.getByText(proposal)).toBeTruthy();
  expect(screen.getAllByRole('alert').map((one) => one.textContent).join()).toContain('minder dan een seconde');
  await expect.poll(() => document.activeElement).toBe(take);
  expect(made).toEqual([]);
  await user.keyboard('{Enter}');
  expect([first.value, second.value]).toEqual([proposal, '']);
  expect(document.activeElement).toBe(second);
  expect(screen.queryByRole('button', { name: /Neem deze wachtzin/ })).toBeNull();
  await user.keyboard(`${proposal}{Enter}`);
  await expect.poll(() => made).toEqual([proposal]);
  expect(beginning.step).toBe(3);
});

test('whoever insists on a weak one gets it, after being asked once', async () => {
  const { user } = await choose('havenkwartier');
  await user.click(await screen.findByRole('button', { name: 'Toch mijn eigen wachtzin' }));
  await expect.poll(() => made).toEqual(['havenkwartier']);
});

test('a strong one is not asked about', async () => {
  await choose('zes gewone woorden die niemand raadt');
  await expect.poll(() => made).toHaveLength(1);
  expect(screen.queryByRole('button', { name: /Neem deze wachtzin/ })).toBeNull();
});
