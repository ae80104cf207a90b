/** What one can do from anywhere, by key or by name. */
import { ipc } from '$lib/ipc';
import { focusNow } from '$lib/keys/focus';
import type { Act } from '$lib/keys/keymap.svelte';
import type { KeyId } from '$lib/keys/table';
import { places } from '$lib/router/places';
import { router } from '$lib/router/router.svelte';
import { attempt } from '$lib/session/attempt';
import { surround } from '$lib/session/frame.svelte';
import { session } from '$lib/session/session.svelte';
import { redo, undo } from '$lib/session/undo';

/** Opens the drawer for a conversation, or goes to it where it is open. */
export function newConversation(): void {
  if (surround.talk) focusNow(document.querySelector<HTMLElement>('.drawer textarea'));
  else surround.talk = { with: surround.person ? [surround.person] : [] };
}

export function showRecent(): void {
  surround.dialog = 'recent';
}

/** Takes people over from a list. */
export function readList(): void {
  surround.dialog = 'import';
}

/** Locks; the core asks the page to seal what is being written, and then throws it away. Of the demo nothing would be left, so that is asked. */
export function lock(): Promise<void> {
  if (session.app?.demo && surround.dialog !== 'end-demo') {
    surround.dialog = 'end-demo';
    return Promise.resolve();
  }
  return attempt(ipc.lockVault);
}

/** What the keys do that work in every place; those of buttons that are always there are the buttons' own. */
export function everywhere(): Partial<Record<KeyId, Act>> {
  return {
    ...Object.fromEntries(places.map((place) => [`place-${place}`, () => router.go({ place })])),
    find: () => (surround.dialog = 'palette'),
    undo: () => void undo(),
    redo: () => void redo(),
    recent: showRecent,
    lock: () => void lock(),
    explain: () => (surround.dialog = 'explanation'),
    shortcuts: () => (surround.dialog = 'shortcuts'),
    leave,
  };
}

/** From the page of one record to its list; elsewhere there is nothing to leave. */
function leave(): boolean {
  if (!router.now.id && !router.now.part) return false;
  router.back();
  return true;
}
