import { untrack } from 'svelte';
import type { Attachment } from 'svelte/attachments';
import { opened } from './dialogs.svelte';
import { focusNow, giveBack } from './focus';
import { keymap } from './keymap.svelte';

/**
 * Opens a dialog over all else. It owns the keys while it is open, begins at its first field, where there is one, and
 * gives the focus back to where it was.
 */
export const modal: Attachment<HTMLDialogElement> = (dialog) => untrack(() => open(dialog));

function open(dialog: HTMLDialogElement): () => void {
  const opener = document.activeElement;
  dialog.showModal();
  const ends = [
    opened(dialog),
    keymap.show(['dialogClose'], () => dialog),
    keymap.add({ dialogSave: () => send(dialog) }, () => dialog),
  ];
  focusNow(dialog.querySelector<HTMLElement>('.dialog__body :is(input, textarea, select)'));
  keymap.look();
  return () => {
    for (const end of ends) end();
    // The browser gives it back when a dialog is closed, not when it is taken out of the page.
    giveBack(opener);
  };
}

/** Saves the form in a dialog, as its button does. */
function send(dialog: HTMLElement): boolean {
  const button = dialog.querySelector<HTMLElement>('form [type=submit]');
  button?.click();
  return !!button;
}
