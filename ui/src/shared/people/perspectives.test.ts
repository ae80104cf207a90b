// @vitest-environment jsdom
import { clearMocks, mockIPC } from '@tauri-apps/api/mocks';
import { cleanup, render } from '@testing-library/svelte';
import { tick } from 'svelte';
import { afterEach, expect, test } from 'vitest';
import Perspectives from './Perspectives.svelte';

afterEach(() => {
  cleanup();
  clearMocks();
});

async function shown(chosen: string[]) {
  mockIPC((command, payload) => {
    if (command !== 'perspective_offer') return null;
    const given = (payload as { chosen: string[] }).chosen;
    // The network has "moslims" on its list from before; the core offers it to nobody.
    return { offered: ['ouders', 'sport'], unlisted: given.filter((one) => one === 'moslims') };
  });
  const { container } = render(Perspectives, { network: 'n', chosen });
  await new Promise((done) => setTimeout(done, 0));
  await tick();
  const checks = [...container.querySelectorAll('label')].map((label) => [label.textContent.trim(), label.querySelector('input')?.checked]);
  return { checks, said: container.querySelector('p')?.textContent ?? '' };
}

test('what nobody may be listed by is not offered', async () => {
  expect(await shown(['sport'])).toEqual({ checks: [['ouders', false], ['sport', true]], said: '' });
});

test('what was chosen before stays to be seen, with why', async () => {
  const { checks, said } = await shown(['moslims']);
  expect(checks).toEqual([['ouders', false], ['sport', false], ['moslims', true]]);
  expect(said).toContain('moslims');
  expect(said).toContain('geen lijst of telling');
});
