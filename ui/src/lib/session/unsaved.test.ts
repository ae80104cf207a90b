// @vitest-environment jsdom
import { clearMocks, mockIPC } from '@tauri-apps/api/mocks';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { settleDrafts } from './sealing';
import { DraftsInMemory, draftOf, visit } from './testing';

const drafts = new DraftsInMemory();
const { kept } = drafts;

beforeEach(() => {
  drafts.clear();
  mockIPC((command, payload) => drafts.answer(command, payload) ?? null);
});

afterEach(clearMocks);

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
