/**
 * Where somebody was when the vault was locked, so that they go on there when they come back soon. It is sealed in the
 * vault as a draft about the record that was shown: when that goes, so does this.
 */
import { ipc } from '$lib/ipc';
import { askFocus, sinceUntouched } from '$lib/keys/focus';
import { places } from '$lib/router/places';
import { router, type Route } from '$lib/router/router.svelte';
import { surround, type Talk } from '$lib/session/frame.svelte';
import { session } from '$lib/session/session.svelte';
import { leaveAt, leftAt, type Tab } from '../places/meetings/tab';
import { kept } from '../places/people/kept.svelte';
import type { Choice } from '../places/people/list';

/** Who comes back later than this begins at the first place, in milliseconds. */
const soon = 10 * 60_000;

/** The key of the draft. */
const key = 'whereabouts';

/** What is kept of it. */
interface Whereabouts {
  /** When, in milliseconds. */
  at: number;
  routes: Route[];
  /** The id of the chosen network; `null` for all. */
  network: string | null;
  talk?: Talk;
  tab?: Tab;
  choice: Choice;
  opened?: string;
  spot: Spot;
}

/** How far down the page was scrolled, in pixels, and which of its controls had the focus, counted from 0, of how many. */
interface Spot {
  scrolled: number;
  focused: number;
  controls: number;
}

/** What on a page can have the focus, in its order. */
const focusable = 'a[href], button, input, select, textarea, summary, [tabindex]';

/** What was left on the page, for the frame to go back to; once. */
let left: Spot | undefined;

/** Keeps where one is now. Looks before anything is awaited: the page is about to go. */
export async function rememberPlace(): Promise<void> {
  const { app } = session;
  if (app?.stage !== 'unlocked' || app.demo) return;
  const now: Whereabouts = {
    at: Date.now(),
    routes: router.trail,
    network: session.chosen,
    talk: surround.talk && (surround.writing?.() ?? surround.talk),
    tab: router.now.id ? leftAt(router.now.id) : undefined,
    choice: $state.snapshot(kept.choice),
    opened: kept.opened,
    spot: spotOf(document.querySelector('#page')),
  };
  await ipc.saveDraft(key, JSON.stringify(now), [router.now.id, session.chosen].filter((id): id is string => !!id));
}

/** Goes back to where one was, if that was a short while ago and is still there. To be called before anything is shown. */
export async function comeBack(): Promise<void> {
  const text = await ipc.draft(key).catch(() => null);
  if (!text) return;
  await ipc.dropDraft(key).catch(() => undefined);
  const was = read(text);
  const ago = was ? Date.now() - was.at : soon;
  if (!was || ago < 0 || ago >= soon || !was.routes.every(({ place }) => places.includes(place))) return;
  const { routes, network, talk, tab, choice, opened, spot } = was;
  if (network === null || session.networks.some(({ id }) => id === network)) session.chosen = network;
  router.follow(routes);
  if (tab && router.now.id) leaveAt(router.now.id, tab);
  Object.assign(kept, { choice: { ...kept.choice, ...choice }, opened });
  surround.talk = talk;
  left = spot;
}

/** Where on the page one was before the lock, the first time it is asked. */
export function takeSpot(): Spot | undefined {
  const spot = left;
  left = undefined;
  return spot;
}

/** As long as the page may take to be there again, in milliseconds. */
const patience = 3_000;

/**
 * Goes to a spot once the page is long enough for it, and gives the focus back. It ends at the first key, press or scroll of
 * somebody: who does something is where they want to be.
 */
export function goTo(page: HTMLElement, spot: Spot): void {
  const until = Date.now() + patience;
  const focus = askFocus();
  const untouched = sinceUntouched();
  // Whatever moves the page but this is somebody's hand.
  const scrolled = page.scrollTop;
  const look = () => {
    if (!page.isConnected || !untouched() || page.scrollTop !== scrolled) return;
    const controls = page.querySelectorAll<HTMLElement>(focusable);
    const there = page.scrollHeight - page.clientHeight >= spot.scrolled && controls.length === spot.controls;
    if (!there && Date.now() < until) return void requestAnimationFrame(look);
    page.scrollTo(0, spot.scrolled);
    const free = !surround.talk && !document.querySelector('dialog[open]');
    if (there && free) focus(controls[spot.focused] ?? page, { preventScroll: true });
  };
  look();
}

function spotOf(page: Element | null): Spot {
  const controls = [...(page?.querySelectorAll(focusable) ?? [])];
  return { scrolled: page?.scrollTop ?? 0, focused: controls.indexOf(document.activeElement as Element), controls: controls.length };
}

function read(text: string): Whereabouts | undefined {
  try {
    const was = JSON.parse(text) as Whereabouts;
    return Array.isArray(was.routes) && was.routes.length ? was : undefined;
  } catch {
    return undefined;
  }
}
