// @vitest-environment jsdom
import { clearMocks, mockIPC } from '@tauri-apps/api/mocks';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { settleDrafts } from './sealing';
import { DraftsInMemory, draftOf, visit } from './testing';
import { Unsaved } from './unsaved.svelte';

const drafts = new DraftsInMemory();
const { kept } = drafts;

beforeEach(() => {
  drafts.clear();
  mockIPC((command, payload) => drafts.answer(command, payload) ?? null);
});

afterEach(clearMocks);

/** Writes a draft over a record that says `before`, and gives the form as it opens when the record says `now`. */
async function leftOver(before: string, written: string, now: string) {
  const form = { ...visit(), what: before };
  const unsaved = draftOf(form, true);
  await unsaved.begin();
  form.what = written;
  unsaved.keep();
  await settleDrafts();
  const again = { ...visit(), what: now };
  const taken = draftOf(again, true);
  await taken.begin();
  return { again, taken };
}

test('a draft is never laid over newer words: both are there, and somebody chooses', async () => {
  const { again, taken } = await leftOver('Koffie', 'Koffie en taart', 'Thee');
  expect(again.what).toBe('Thee');
  expect(taken.clashes).toEqual([{ field: 'what', mine: 'Koffie en taart', theirs: 'Thee' }]);
  // Looking at it, typing in it or saving it loses nothing of the draft.
  taken.keep();
  await taken.giveUp();
  expect(kept.get('visit:1')).toContain('Koffie en taart');
  taken.takeMine();
  expect([again.what, taken.clashes]).toEqual(['Koffie en taart', []]);
});

test('who keeps the newer words lets the draft go', async () => {
  const { again, taken } = await leftOver('Koffie', 'Koffie en taart', 'Thee');
  await taken.takeTheirs();
  taken.keep();
  await settleDrafts();
  expect([again.what, taken.clashes, kept.size]).toEqual(['Thee', [], 0]);
});

test('what only one of both changed stands, and nobody is asked', async () => {
  const same = await leftOver('Koffie', 'Koffie en taart', 'Koffie');
  expect([same.again.what, same.taken.clashes]).toEqual(['Koffie en taart', []]);
  await same.taken.giveUp();
  const equal = await leftOver('Koffie', 'Thee', 'Thee');
  expect([equal.again.what, equal.taken.clashes]).toEqual(['Thee', []]);
});

test('a draft of an earlier version says by its revision whether the record is newer', async () => {
  const form = { what: 'Thee', revision: 3 };
  const of = () => new Unsaved({ key: 'visit:1', about: () => [], changes: true }, form, 'what', 'revision');
  kept.set('visit:1', JSON.stringify({ what: 'Koffie en taart', revision: 2 }));
  const stale = of();
  await stale.begin();
  expect([form.what, form.revision, stale.clashes.length]).toEqual(['Thee', 3, 1]);
  stale.takeMine();
  expect(form).toEqual({ what: 'Koffie en taart', revision: 3 });
  kept.set('visit:1', JSON.stringify({ what: 'Koffie', revision: 3 }));
  const fresh = of();
  await fresh.begin();
  expect([form.what, fresh.clashes]).toEqual(['Koffie', []]);
});

test('taking back what was written leaves what was typed since in another field', async () => {
  const { again, taken } = await leftOver('Koffie', 'Koffie en taart', 'Thee');
  again.who = ['p1', 'p2'];
  taken.takeMine();
  expect([again.what, again.who]).toEqual(['Koffie en taart', ['p1', 'p2']]);
});

test('what is typed while the question stands is kept, and the question with it', async () => {
  const { again, taken } = await leftOver('Koffie', 'Koffie en taart', 'Thee');
  again.who = ['p1', 'p2'];
  taken.keep();
  await settleDrafts();
  const later = { ...visit(), what: 'Thee' };
  const unsaved = draftOf(later, true);
  await unsaved.begin();
  expect([later.what, later.who]).toEqual(['Thee', ['p1', 'p2']]);
  expect(unsaved.clashes).toEqual([{ field: 'what', mine: 'Koffie en taart', theirs: 'Thee' }]);
  unsaved.takeMine();
  unsaved.keep();
  await settleDrafts();
  const last = { ...visit(), what: 'Thee' };
  const decided = draftOf(last, true);
  await decided.begin();
  expect([last.what, last.who, decided.clashes]).toEqual(['Koffie en taart', ['p1', 'p2'], []]);
});

test('a part of a field is taken back by itself', async () => {
  const form = { filled: { title: 'Overleg', place: 'Huis' } };
  const of = (changed: typeof form) => new Unsaved({ key: 'visit:1', about: () => [], changes: true }, changed, 'filled');
  const unsaved = of(form);
  await unsaved.begin();
  form.filled.title = 'Buurtoverleg';
  unsaved.keep();
  await settleDrafts();
  const again = { filled: { title: 'Wijkoverleg', place: 'Huis' } };
  const taken = of(again);
  await taken.begin();
  again.filled.place = 'Kerk';
  taken.takeMine();
  expect(again.filled).toEqual({ title: 'Buurtoverleg', place: 'Kerk' });
});

test('a draft goes with somebody whom only its undecided words name', async () => {
  const form = visit();
  const unsaved = draftOf(form, true);
  await unsaved.begin();
  form.who = ['p2'];
  unsaved.keep();
  await settleDrafts();
  const again = draftOf({ ...visit(), who: ['p3'] }, true);
  await again.begin();
  again.keep();
  await settleDrafts();
  expect(drafts.about).toEqual(['p3', 'p2']);
});
