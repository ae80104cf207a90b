/** What stands around the page at this moment: crumbs, the drawer, and the dialogs above it. */
import type { Classification } from '$lib/ipc';

/** What the open drawer is about: a new conversation with these people, or the one that is changed. */
export type Talk = { with: string[]; draft?: string } | { change: string };

/** The record a page is about, for the crumbs. */
export interface Crumb {
  name: string;
  classification?: Classification;
}

class Surround {
  crumb = $state.raw<Crumb>();
  /** The conversation in the drawer; `undefined` when it is closed. */
  talk = $state.raw<Talk>();
  /** The conversation as it is written now: with whom it is by now, and under which key its draft is. */
  writing: (() => Talk) | undefined;
  dialog = $state<'palette' | 'shortcuts' | 'explanation' | 'recent' | 'import' | 'end-demo'>();
  /** The person whose page is shown, to whom Ctrl+N then applies. */
  person: string | undefined;
}

export const surround = new Surround();

/** Names what the page is about for as long as the component lives. Call it while a component is made. */
export function crumb(make: () => Crumb | undefined): void {
  $effect(() => {
    surround.crumb = make();
    return () => {
      surround.crumb = undefined;
    };
  });
}
