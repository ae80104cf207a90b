/** Taking back the last thing, and doing it again: from anywhere, by key, by name or by a button. */
import { ipc } from '$lib/ipc';
import { t } from '$lib/texts';
import { operationAbout, sayUndone } from '$lib/texts/operations';
import { attempt } from './attempt';
import { discarded } from './discarded.svelte';
import { session } from './session.svelte';

/** Takes the last thing back: what was thrown away a moment ago, or the last operation. */
export function undo(): Promise<void> {
  return attempt(async () => {
    if (await discarded.putBack()) return;
    const undone = session.history.undo ? await ipc.undo() : null;
    session.tell(undone ? sayUndone(undone) : t('undo-nothing'));
  });
}

/** Does again what was taken back last. */
export function redo(): Promise<void> {
  return attempt(async () => {
    const redone = session.history.redo ? await ipc.redo() : null;
    session.tell(redone ? t('redone', { operation: operationAbout(redone) }) : t('redo-nothing'));
  });
}
