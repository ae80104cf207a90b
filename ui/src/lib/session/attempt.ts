import { problemOf } from '$lib/ipc';
import { explain } from '$lib/texts';
import { session } from './session.svelte';

/** Does something small that has no form of its own; a refusal is shown and heard in the status bar. */
export async function attempt(act: () => Promise<unknown>): Promise<void> {
  try {
    session.refused = undefined;
    await act();
  } catch (error) {
    session.refused = problemOf(error);
    session.announce(explain(session.refused));
  }
}
