/** The one keyboard map of the window: who listens to which chord now, and what the status bar says of it. */
import { untrack } from 'svelte';
import { isChord, isTyping } from './chord';

/** A chord somebody listens to. */
export interface Shortcut {
  chord: string;
  /** The key of the text that says what it does. */
  label: string;
  run: () => void;
  /** What stands on the key cap, when that is not the chord itself: "↑ ↓", "Spatie". */
  cap?: string;
  /** Whether the status bar shows it: for keys of this place only. */
  hint?: boolean;
  /** Listed, but acted on by the control that has the focus. */
  passive?: boolean;
}

/** A set of shortcuts that is in force together; the set added last is asked first. */
class Keymap {
  #sets = $state.raw<Shortcut[][]>([]);

  /** All shortcuts in force, nearest first. */
  get all(): Shortcut[] {
    return this.#sets.toReversed().flat();
  }

  get hints(): Shortcut[] {
    return this.all.filter((shortcut) => shortcut.hint);
  }

  /** Puts `shortcuts` in force until the function it gives back is called: fits an `$effect`. */
  add(shortcuts: Shortcut[]): () => void {
    untrack(() => (this.#sets = [...this.#sets, shortcuts]));
    return () => {
      this.#sets = this.#sets.filter((set) => set !== shortcuts);
    };
  }

  /** Runs what listens to this press, if anybody does. */
  press(event: KeyboardEvent): void {
    if (event.defaultPrevented) return;
    // Escape closes an open dialog, and that only.
    if (event.key === 'Escape' && document.querySelector('dialog[open]')) return;
    const shortcut = this.all.find((one) => !one.passive && isChord(event, one.chord));
    if (!shortcut || (shortcut.chord.length === 1 && isTyping(event.target))) return;
    event.preventDefault();
    shortcut.run();
  }
}

export const keymap = new Keymap();
