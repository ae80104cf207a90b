import { ipc } from '$lib/ipc';
import { attempt } from '$lib/session/attempt';
import { session } from '$lib/session/session.svelte';
import { t } from '$lib/texts';

/** Says that whoever raised a signal heard today that it was received. */
export function acknowledge(id: string): Promise<void> {
  return attempt(async () => {
    await ipc.acknowledgeSignal(id);
    session.announce(t('operation-signal-acknowledge'));
  });
}
