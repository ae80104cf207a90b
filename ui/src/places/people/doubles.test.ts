// @vitest-environment jsdom
import { clearMocks, mockIPC } from '@tauri-apps/api/mocks';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Full, Person } from '$lib/ipc';
import { labelOf, linesOf } from './merge-fields';
import { Merging } from './doubles.svelte';

let revision = 3;
let asked: Record<string, unknown>[] = [];
let refusal: unknown;

beforeEach(() => {
  revision = 3;
  asked = [];
  refusal = undefined;
  mockIPC((command, args) => {
    if (command === 'merge_sheet') {
      return { keep: { id: 'a', revision }, other: { id: 'b', revision: 1 }, moved: 2, fields: [{ field: 'name', canBoth: false, proposed: 'keep' }, { field: 'skills', canBoth: true, proposed: 'both' }] };
    }
    if (command === 'merge_people') {
      asked.push((args as { input: Record<string, unknown> }).input);
      if (refusal) return Promise.reject(refusal);
    }
    return null;
  });
});
afterEach(clearMocks);

test('merges what was shown, as it was chosen', async () => {
  const merging = new Merging('a', 'b');
  await merging.read();
  expect(merging.take).toEqual({ name: 'keep', skills: 'both' });
  merging.take['name'] = 'other';
  expect(await merging.merge()).toBe(true);
  expect(asked[0]).toEqual({ keep: 'a', other: 'b', keepRevision: 3, otherRevision: 1, take: { name: 'other', skills: 'both' } });
});

test('when one was changed meanwhile both are shown anew, with the choices, and it is said', async () => {
  const merging = new Merging('a', 'b');
  await merging.read();
  merging.take['name'] = 'other';
  refusal = { code: 'conflict.changedMeanwhile', args: {} };
  revision = 4;
  expect(await merging.merge()).toBe(false);
  expect(merging.saving.problem?.code).toBe('conflict.changedMeanwhile');
  expect(merging.sheet?.keep.revision).toBe(4);
  expect(merging.take['name']).toBe('other');
});

test('every field says what stands in it, also one that came later', () => {
  const person = {
    contactWays: [{ kind: 'phone', value: '06 1234', hours: 'na vijven' }],
    preferences: { channel: null, hours: 'na vijven' },
    limits: { noPhotos: true, days: ['vrijdag'] },
    organisation: 'o1',
    organisationRole: 'voorzitter',
    roleAgreedOn: '2026-11-20',
  } as unknown as Full<Person>;
  const lines = (field: string) => linesOf(field, person, '2026-11-25', () => 'De Kade');
  expect(lines('contactWays')[0]).toMatch(/06 1234 \(na vijven\)/);
  expect(lines('preferences.channel')).toEqual([]);
  expect(lines('preferences.hours')).toEqual(['na vijven']);
  expect(lines('organisation').slice(0, 2)).toEqual(['De Kade', 'voorzitter']);
  expect(lines('organisation')[2]).toMatch(/20 november/);
  expect(lines('limits').at(-1)).toBe('vrijdag');
  expect(labelOf('limits')).toMatch(/limits/);
});

test('what Kring heeds by itself is called by its name, not by its place in the record', () => {
  const person = {
    pause: { since: '2026-11-01', until: '2026-12-01', words: 'druk op het werk' },
    rhythm: { kind: 'every', count: 6, unit: 'week' },
    limits: { calls: { never: false, from: '17:00:00', until: null, quiet: [{ day: 'friday', from: null, until: null }] }, noPhotos: true, noSharedLists: false, askBeforeSharing: false },
  } as unknown as Full<Person>;
  const lines = (field: string) => linesOf(field, person, '2026-11-25', () => '').map((line) => line.replace(/[\u2066-\u2069]/g, ''));
  expect(lines('pause')).toEqual(['Even rust tot 1 december.', 'druk op het werk']);
  expect(lines('rhythm')).toEqual(['elke 6 weken']);
  expect(lines('limits.calls')).toEqual(['vanaf 17:00, niet op vrijdag']);
  expect(lines('limits.noPhotos')).toEqual(['ja']);
  expect(lines('limits.noSharedLists')).toEqual([]);
  for (const field of ['preferences.talkBefore', 'limits.calls', 'limits.askBeforeSharing', 'snoozedUntil']) {
    expect(labelOf(field)).not.toContain(field);
  }
});
