import { ipc } from '$lib/ipc';
import { askFocus } from '$lib/keys/focus';
import { attempt } from '$lib/session/attempt';
import { session } from '$lib/session/session.svelte';
import { shown } from '$lib/session/shown';
import { t } from '$lib/texts';

/** The row of a signal; each says by `data-signal` whose it is. */
const rowOf = (id: string) => document.querySelector(`[data-signal="${id}"]`);

/**
 * Says that whoever raised a signal heard today that it was received. The focus goes along to where the row stands then, or, where
 * it is not shown any more, to the row beside it.
 */
export function acknowledge(id: string): Promise<void> {
  const focus = askFocus();
  const row = rowOf(id);
  const beside = row?.nextElementSibling ?? row?.previousElementSibling;
  return attempt(async () => {
    await ipc.acknowledgeSignal(id);
    session.announce(t('operation-signal-acknowledge'));
    await shown();
    focus((rowOf(id) ?? beside)?.querySelector('button'));
  });
}
