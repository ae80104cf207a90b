// @vitest-environment jsdom
import { clearMocks, mockIPC } from '@tauri-apps/api/mocks';
import { cleanup, render, screen } from '@testing-library/svelte';
import { tick } from 'svelte';
import { afterEach, expect, test } from 'vitest';
import { session } from '$lib/session/session.svelte';
import { nothing } from '../../places/people/heeding.svelte';
import HeedWhileWriting from './HeedWhileWriting.svelte';

afterEach(() => {
  cleanup();
  clearMocks();
});

test('what one asked for never stands under another, not while that is looked up nor when it cannot be', async () => {
  let refuse: (error: unknown) => void = () => undefined;
  mockIPC((command, payload) => {
    if (command !== 'heed_cards') return null;
    const [id] = (payload as { people: string[] }).people;
    if (id !== 'a') return new Promise((_, no) => (refuse = no));
    return [{ name: 'Abel', pause: null, boundaries: ['Niet over zijn werk'], limits: nothing.limits, needs: [] }];
  });
  const { rerender } = render(HeedWhileWriting, { people: ['a'] });
  expect(await screen.findByText(/Niet over zijn werk/)).toBeTruthy();

  // What changes about the same people is read behind what stands there.
  session.changes = { ...session.changes, person: 1 };
  await tick();
  expect(screen.queryByText(/Niet over zijn werk/)).toBeTruthy();

  await rerender({ people: ['b'] });
  expect(screen.queryByText(/Niet over zijn werk/)).toBeNull();
  refuse({ code: 'notFound.record', args: {} });
  expect(await screen.findByRole('alert')).toBeTruthy();
  expect(screen.queryByText(/Niet over zijn werk/)).toBeNull();
});
