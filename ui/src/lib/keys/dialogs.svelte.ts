/** Which dialogs are open. */
import { untrack } from 'svelte';

/** The one on top is last. */
let open = $state.raw<HTMLDialogElement[]>([]);

/** The dialog that lies over all else, if any is open. */
export function topDialog(): HTMLDialogElement | undefined {
  return open.findLast((dialog) => dialog.isConnected && dialog.open);
}

/** Takes a dialog as opened until the function it gives back is called. */
export function opened(dialog: HTMLDialogElement): () => void {
  untrack(() => (open = [...open, dialog]));
  return () => {
    open = open.filter((one) => one !== dialog);
  };
}
