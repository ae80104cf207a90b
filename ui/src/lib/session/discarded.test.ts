// @vitest-environment jsdom
import { clearMocks, mockIPC } from '@tauri-apps/api/mocks';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { router } from '$lib/router/router.svelte';
import { discarded } from './discarded.svelte';
import { settleDrafts } from './sealing';
import { session } from './session.svelte';
import { DraftsInMemory, draftOf, visit } from './testing';

const drafts = new DraftsInMemory();
const { kept } = drafts;

beforeEach(() => {
  drafts.clear();
  mockIPC((command, payload) => drafts.answer(command, payload) ?? null);
});

afterEach(() => {
  clearMocks();
  discarded.forget();
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
  // Said once, it stands in the way of no undo.
  expect(await discarded.putBack()).toBe(false);
  expect(discarded.isThere).toBe(false);
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
