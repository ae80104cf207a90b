// @vitest-environment jsdom
import { clearMocks, mockIPC } from '@tauri-apps/api/mocks';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { router } from '$lib/router/router.svelte';
import { surround } from '$lib/session/frame.svelte';
import { session } from '$lib/session/session.svelte';
import { kept } from '../places/people/kept.svelte';
import { everybody } from '../places/people/list';
import { noteHands } from '$lib/keys/focus';
import { comeBack, goTo, rememberPlace, takeSpot } from './whereabouts.svelte';

/** The vault: what is kept as a draft, and which records a draft was about. */
let draft: string | null;
let about: string[];

beforeEach(() => {
  vi.useFakeTimers();
  draft = null;
  about = [];
  mockIPC((command, args) => {
    if (command === 'save_draft') ({ text: draft, about } = args as { text: string; about: string[] });
    if (command === 'drop_draft') draft = null;
    return command === 'draft' ? draft : command === 'save_draft' ? true : null;
  });
  session.app = { stage: 'unlocked', demo: false } as never;
  session.networks = [{ id: 'n1' }, { id: 'n2' }] as never;
  session.chosen = 'n2';
  document.body.innerHTML = '<main id="page"><button></button><input id="here" /></main>';
});

afterEach(() => {
  vi.useRealTimers();
  clearMocks();
});

/** As a page that was thrown away and made anew. */
function anew() {
  router.follow([{ place: 'today' }]);
  session.chosen = 'n1';
  surround.talk = undefined;
  Object.assign(kept, { choice: everybody(), opened: undefined });
}

async function lockAt(route: { place: 'people' | 'meetings'; id?: string }) {
  router.follow([{ place: 'today' }, { place: 'people' }]);
  router.go(route);
  kept.choice.typed = 'Abel';
  document.querySelector<HTMLElement>('#here')?.focus();
  await rememberPlace();
  anew();
}

test('who comes back soon is where they were, with the way back, the network and the filter', async () => {
  await lockAt({ place: 'people', id: 'p1' });
  expect(about).toEqual(['p1', 'n2']);
  vi.advanceTimersByTime(9 * 60_000);
  await comeBack();
  expect(router.now).toEqual({ place: 'people', id: 'p1' });
  expect([session.chosen, kept.choice.typed, takeSpot()]).toEqual(['n2', 'Abel', { scrolled: 0, focused: 1, controls: 2 }]);
  router.back();
  expect(router.now).toEqual({ place: 'people' });
  expect([draft, takeSpot()]).toEqual([null, undefined]);
});

test('who comes back after ten minutes, or with a clock that was set back, begins at the first place', async () => {
  for (const minutes of [10, -1]) {
    await lockAt({ place: 'people', id: 'p1' });
    vi.setSystemTime(Date.now() + minutes * 60_000);
    await comeBack();
    expect([router.now, draft]).toEqual([{ place: 'today' }, null]);
  }
});

test('a conversation that was being written is open again, a network that is gone is not chosen', async () => {
  surround.talk = { with: [] };
  surround.writing = () => ({ with: ['p1'], draft: 'conversation:with:p1' });
  await lockAt({ place: 'meetings', id: 'm1' });
  session.networks = [{ id: 'n1' }] as never;
  await comeBack();
  expect(surround.talk).toEqual({ with: ['p1'], draft: 'conversation:with:p1' });
  expect(session.chosen).toBe('n1');
});

test('nothing is kept of the demo, and what cannot be read is no place', async () => {
  session.app = { stage: 'unlocked', demo: true } as never;
  await rememberPlace();
  expect(draft).toBeNull();
  draft = '{"routes":[{"place":"elders"}],"at":0}';
  anew();
  await comeBack();
  expect(router.now).toEqual({ place: 'today' });
});

/** A page of which the controls are not all there yet, and a spot on it. */
function unfinished() {
  const page = document.querySelector<HTMLElement>('#page')!;
  page.tabIndex = -1;
  page.scrollTo = (() => undefined) as typeof page.scrollTo;
  (document.activeElement as HTMLElement | null)?.blur();
  goTo(page, { scrolled: 0, focused: 1, controls: 3 });
  return () => {
    page.append(document.createElement('button'));
    vi.advanceTimersByTime(100);
  };
}

test('the focus goes back once the page is there', () => {
  const finish = unfinished();
  vi.advanceTimersByTime(1000);
  expect(document.activeElement).toBe(document.body);
  finish();
  expect(document.activeElement?.id).toBe('here');
});

test('going back ends at the first key or press of somebody, wherever that goes', () => {
  const act = [
    () => document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true })),
    () => document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Control', bubbles: true })),
    () => document.body.dispatchEvent(new MouseEvent('pointerdown', { bubbles: true })),
  ];
  window.addEventListener('keydown', noteHands, true);
  window.addEventListener('pointerdown', noteHands as (event: Event) => void, true);
  for (const one of act) {
    document.body.innerHTML = '<main id="page"><button></button><input id="here" /></main>';
    const finish = unfinished();
    vi.advanceTimersByTime(500);
    one();
    finish();
    vi.advanceTimersByTime(5000);
    expect(document.activeElement).toBe(document.body);
  }
  window.removeEventListener('keydown', noteHands, true);
  window.removeEventListener('pointerdown', noteHands as (event: Event) => void, true);
});
