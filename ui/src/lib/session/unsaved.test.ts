// @vitest-environment jsdom
import { clearMocks, mockIPC } from '@tauri-apps/api/mocks';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Reading } from '$lib/dates/reading.svelte';
import { router } from '$lib/router/router.svelte';
import { discarded } from './discarded.svelte';
import { settleDrafts } from './sealing';
import { session } from './session.svelte';
import { Unsaved } from './unsaved.svelte';

const kept = new Map<string, string>();
let about: string[] = [];

beforeEach(() => {
  kept.clear();
  mockIPC((command, payload) => {
    const args = payload as { key: string; text: string; about: string[] };
    if (command === 'draft') return kept.get(args.key) ?? null;
    if (command === 'save_draft') about = args.about;
    if (command === 'save_draft') return !!kept.set(args.key, args.text);
    if (command === 'drop_draft') kept.delete(args.key);
    return null;
  });
});

afterEach(() => {
  clearMocks();
  discarded.forget();
});

const visit = () => ({ what: '', who: ['p1'], on: new Reading({ leaning: 'past' }), tried: false });
const draftOf = (form: ReturnType<typeof visit>, changes = false) =>
  new Unsaved({ key: 'visit:1', about: () => form.who, changes, ids: ['who'] }, form, 'what', 'who', 'on');

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

test('who closes a form throws its draft away for a while, and who only looked does not', async () => {
  const form = visit();
  const unsaved = draftOf(form);
  await unsaved.begin();
  await unsaved.closing(() => undefined)();
  expect(discarded.isThere).toBe(false);

  const other = draftOf(form);
  await other.begin();
  form.what = 'Koffie';
  other.keep();
  await settleDrafts();
  await other.closing(() => undefined)();
  expect([kept.size, discarded.isThere]).toEqual([0, true]);
  await discarded.putBack();
  const again = visit();
  await draftOf(again).begin();
  expect(again.what).toBe('Koffie');
});

/** Fills in a form and throws it away as `leave` does. */
async function thrownAway(leave: (unsaved: ReturnType<typeof draftOf>) => () => Promise<void>) {
  const form = visit();
  const unsaved = draftOf(form);
  await unsaved.begin();
  form.what = 'Koffie';
  unsaved.keep();
  await settleDrafts();
  await leave(unsaved)();
}

test('a form that is open again is made anew with what is put back', async () => {
  router.go({ place: 'meetings', part: 'new' });
  await thrownAway((unsaved) => unsaved.leaving());
  router.go({ place: 'meetings', part: 'new' });
  const empty = router.now;
  await discarded.putBack();
  expect(router.now).toEqual({ place: 'meetings', part: 'new' });
  // The page is made anew for every route object.
  expect(router.now).not.toBe(empty);
  expect(session.announced).toBe('Het concept is terug.');
  router.back();
});

test('what was begun anew and is not sealed yet is not written over', async () => {
  await thrownAway((unsaved) => unsaved.closing(() => undefined));
  const form = visit();
  const again = draftOf(form);
  await again.begin();
  form.what = 'Thee';
  again.keep();
  await discarded.putBack();
  expect(kept.get('visit:1')).toContain('Thee');
  expect(discarded.isThere).toBe(true);
});

test('of a dialog it is said that it is to be opened again, also on a page with a part', async () => {
  router.go({ place: 'meetings', id: 'm', part: 'agenda' });
  await thrownAway((unsaved) => unsaved.closing(() => undefined));
  await discarded.putBack();
  expect(session.announced).toContain('als je het formulier weer opent');
  router.back();
});

test('what cannot be put back any more stands in the way of no undo', async () => {
  await thrownAway((unsaved) => unsaved.closing(() => undefined));
  mockIPC((command) => (command === 'save_draft' ? false : null));
  await discarded.putBack();
  expect(discarded.isThere).toBe(false);
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
  expect(about).toEqual(['p3', 'p2']);
});
