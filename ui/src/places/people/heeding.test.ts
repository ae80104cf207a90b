// @vitest-environment jsdom
import { clearMocks, mockIPC } from '@tauri-apps/api/mocks';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { agreed, Heeding, nothing } from './heeding.svelte';

const samira = {
  limits: {
    calls: { never: false, from: '17:00:00', until: null, quiet: [{ day: 'friday' as const, from: null, until: null }], hours: [] },
    noSharedLists: false,
    noPhotos: true,
    askBeforeSharing: true,
  },
  pause: { since: '2026-11-01', until: '2026-12-01', words: 'even rust' },
  rhythm: { kind: 'every' as const, count: 4, unit: 'week' as const },
  snoozedUntil: '2026-11-30',
};

beforeEach(() => {
  mockIPC((command, args) => {
    const { words } = args as { words: string };
    if (command === 'read_rhythm' && words === 'elke maand') return { kind: 'every', count: 1, unit: 'month' };
    throw { code: 'invalid.rhythm', args: { words } };
  });
});
afterEach(clearMocks);

test('gives back what was not changed, a pause that this form does not show among it', async () => {
  const heeding = new Heeding();
  heeding.take(samira);
  expect(heeding.calls.text).toBe('vanaf 17:00, niet op vrijdag');
  expect(heeding.rhythm.text).toBe('elke 4 weken');
  expect(await heeding.settle()).toBe(true);
  expect(heeding.content()).toEqual(samira);
});

test('what is typed is read, and what cannot be read stands in the way of saving', async () => {
  const heeding = new Heeding();
  heeding.take(nothing);
  heeding.rhythm.text = 'elke maand';
  expect(await heeding.settle()).toBe(true);
  expect(heeding.content().rhythm).toEqual({ kind: 'every', count: 1, unit: 'month' });
  heeding.rhythm.text = 'soms';
  expect(await heeding.settle()).toBe(false);
});

test('a draft brings back also the words that were not understood', () => {
  const first = new Heeding();
  first.take(samira);
  first.rhythm.text = 'om de zes';
  const left = first.all();
  const second = new Heeding();
  second.write(left);
  expect(second.rhythm.text).toBe('om de zes');
  expect(second.calls.text).toBe('vanaf 17:00, niet op vrijdag');
});

test('how a person is now is taken over with what was chosen of both', () => {
  const heeding = new Heeding();
  heeding.take({ ...samira, pause: null });
  heeding.rebase(samira, { ...agreed(samira), rhythm: null, noSharedLists: true });
  expect(heeding.content()).toEqual({ ...samira, rhythm: null, limits: { ...samira.limits, noSharedLists: true } });
});
