/** What one can do from anywhere, by key or by name. */
import { ipc } from '$lib/ipc';
import type { Shortcut } from '$lib/keys/keymap.svelte';
import { places, router } from '$lib/router/router.svelte';
import { attempt } from '$lib/session/attempt';
import { surround } from '$lib/session/frame.svelte';
import { session } from '$lib/session/session.svelte';
import { t } from '$lib/texts';
import { operationName } from '$lib/texts/operations';
import { shown } from './places';

export function newConversation(): void {
  if (!surround.talk) surround.talk = { with: surround.person ? [surround.person] : [] };
}

export function undo(): Promise<void> {
  return attempt(async () => {
    const undone = session.undoable ? await ipc.undo() : null;
    session.tell(undone ? t('undone', { operation: operationName(undone) }) : t('undo-nothing'));
  });
}

/** Locks; the core asks the page to seal what is being written, and then throws it away. */
export function lock(): Promise<void> {
  return attempt(ipc.lockVault);
}

/** The keys that work in every place. */
export function everywhere(): Shortcut[] {
  return [
    ...places.map((place, at) => ({ chord: `Alt+${at + 1}`, label: shown[place].label, run: () => router.go({ place }) })),
    { chord: 'Ctrl+K', label: 'command-find', run: () => (surround.dialog = 'palette') },
    { chord: 'Ctrl+N', label: 'command-conversation', run: newConversation },
    { chord: 'Ctrl+Z', label: 'command-undo', run: () => void undo() },
    { chord: 'Ctrl+L', label: 'command-lock', always: true, run: () => void lock() },
    { chord: 'Alt+ArrowLeft', label: 'command-back', run: () => router.back() },
    { chord: 'Alt+ArrowRight', label: 'command-forward', run: () => router.forward() },
    { chord: 'F1', label: 'command-explain', run: () => (surround.dialog = 'explanation') },
    { chord: '?', label: 'command-shortcuts', run: () => (surround.dialog = 'shortcuts') },
    { chord: 'Escape', label: 'command-escape', run: escape },
  ];
}

/** Escape closes what is nearest: the drawer, or else the page of one record for its list. */
function escape(): void {
  if (surround.talk) surround.talk = undefined;
  else if (router.now.id || router.now.part) router.back();
}
