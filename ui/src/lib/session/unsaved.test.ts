// @vitest-environment jsdom
import { clearMocks, mockIPC } from '@tauri-apps/api/mocks';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Reading } from '$lib/dates/reading.svelte';
import { settleDrafts } from './draft.svelte';
import { Unsaved } from './unsaved.svelte';

const kept = new Map<string, string>();

beforeEach(() => {
  kept.clear();
  mockIPC((command, payload) => {
    const args = payload as { key: string; text: string };
    if (command === 'draft') return kept.get(args.key) ?? null;
    if (command === 'save_draft') return !!kept.set(args.key, args.text);
    if (command === 'drop_draft') kept.delete(args.key);
    return null;
  });
});

afterEach(clearMocks);

const visit = () => ({ what: '', who: ['p1'], on: new Reading({ leaning: 'past' }), tried: false });
const draftOf = (form: ReturnType<typeof visit>) => new Unsaved('visit:1', () => form.who, form, 'what', 'who', 'on');

test('a form that was only looked at leaves no draft', async () => {
  const unsaved = draftOf(visit());
  unsaved.keep();
  await unsaved.begin();
  unsaved.keep();
  await settleDrafts();
  expect(kept.size).toBe(0);
});

test('what was filled in is there again, a date in the words it was typed in', async () => {
  const form = visit();
  const unsaved = draftOf(form);
  await unsaved.begin();
  Object.assign(form, { what: 'Koffie', who: ['p1', 'p2'], tried: true });
  form.on.text = 'vorige week vrijdag';
  unsaved.keep();
  await settleDrafts();

  const again = visit();
  const taken = draftOf(again);
  await taken.begin();
  expect([again.what, again.who, again.on.text, again.tried]).toEqual(['Koffie', ['p1', 'p2'], 'vorige week vrijdag', false]);
  await taken.giveUp();
  taken.keep();
  await settleDrafts();
  expect(kept.size).toBe(0);
});

test('what was filled in and emptied again does not come back', async () => {
  const form = visit();
  const unsaved = draftOf(form);
  await unsaved.begin();
  form.what = 'Koffie';
  unsaved.keep();
  await settleDrafts();
  expect(kept.size).toBe(1);
  form.what = '';
  unsaved.keep();
  await settleDrafts();
  expect(kept.size).toBe(0);
});

test('a field that a draft of an earlier version does not know stays as it is', async () => {
  kept.set('visit:1', JSON.stringify({ what: 'Thee' }));
  const form = visit();
  await draftOf(form).begin();
  expect([form.what, form.who]).toEqual(['Thee', ['p1']]);
});
