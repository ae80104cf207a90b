// @vitest-environment jsdom
import { clearMocks, mockIPC } from '@tauri-apps/api/mocks';
import { cleanup, render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test } from 'vitest';
import Stale from '$lib/components/Stale.svelte';
import { discarded } from './discarded.svelte';
import { settleDrafts } from './sealing';
import { DraftsInMemory } from './testing';
import { Unsaved } from './unsaved.svelte';

const drafts = new DraftsInMemory();
const { kept } = drafts;

beforeEach(() => {
  drafts.clear();
  mockIPC((command, payload) => drafts.answer(command, payload) ?? null);
});

afterEach(() => {
  cleanup();
  clearMocks();
  discarded.forget();
});

const draftOf = (form: { what: string }) => new Unsaved({ key: 'visit:1', about: () => [], changes: false }, form, 'what');

/** Leaves a draft, and opens its form again. */
async function leftBehind() {
  const form = { what: '' };
  const unsaved = draftOf(form);
  await unsaved.begin();
  expect(unsaved.leftAt).toBeUndefined();
  form.what = 'Koffie';
  unsaved.keep();
  await settleDrafts();
  const again = { what: '' };
  const left = draftOf(again);
  left.closing(() => undefined);
  await left.begin();
  return { again, left };
}

test('a form that was filled with a draft says from when that is, and offers to throw it away', async () => {
  const { again, left } = await leftBehind();
  render(Stale, { unsaved: left, names: {} });
  expect(screen.getByRole('status').textContent).toMatch(/26 november 2026/);
  await userEvent.setup().click(screen.getByRole('button', { name: 'Weggooien' }));
  await expect.poll(() => again.what).toBe('');
  expect(screen.queryByRole('status')).toBeNull();
});

test('what is thrown away makes room for what is kept, and can be put back for a while', async () => {
  const { again, left } = await leftBehind();
  expect([again.what, left.leftAt]).toEqual(['Koffie', '2026-11-26T13:02:00Z']);
  await left.startAfresh();
  left.keep();
  await settleDrafts();
  expect([again.what, left.leftAt, kept.size, discarded.isThere]).toEqual(['', undefined, 0, true]);
  await discarded.putBack();
  expect(kept.get('visit:1')).toContain('Koffie');

  // What is typed in the form that began afresh is a draft like any other.
  again.what = 'Thee';
  left.keep();
  await settleDrafts();
  expect(kept.get('visit:1')).toContain('Thee');
});
