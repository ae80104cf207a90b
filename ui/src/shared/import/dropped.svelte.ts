/** A file that is dragged over the window, and dropped on it. The shell knows which; the page hears only that. */
import { topDialog } from '$lib/keys/dialogs.svelte';
import { surround } from '$lib/session/frame.svelte';
import { session } from '$lib/session/session.svelte';
import { t } from '$lib/texts';

class Dropped {
  /** A file is over the window and can be let go. */
  over = $state(false);
  /** One was let go, for the dialog to take. */
  waiting = $state(false);
  /** Whether the dialog takes another file now: said by the dialog while it is open. */
  takes: (() => boolean) | undefined;

  hear(state: 'over' | 'gone' | 'dropped'): void {
    this.over = state === 'over' && this.#free && session.networks.length > 0;
    if (state !== 'dropped') return;
    if (!this.#free) session.tell(t('import-drop-busy'));
    else if (!session.networks.length) session.tell(t('import-drop-no-network'));
    else {
      this.waiting = true;
      surround.dialog = 'import';
    }
  }

  /** Whether nothing lies over the page but this dialog, at its first step. */
  get #free(): boolean {
    return this.takes ? this.takes() : !topDialog();
  }
}

export const dropped = new Dropped();
