/** The one keyboard map of the window: who listens to which chord now, and what the status bar says of it. */
import { untrack } from 'svelte';
import { isChord, isTyping, isWriting, writingChords } from './chord';

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
  /** Works while a dialog is open too. */
  always?: boolean;
}

/** Finds the part of the page that a set of shortcuts is of. */
type Home = () => Element | null | undefined;

/**
 * The sets of shortcuts in force. Those of the part that has the focus are asked first, then the set added last. While
 * a dialog is open only its own are asked.
 */
class Keymap {
  #sets = $state.raw<{ shortcuts: Shortcut[]; home: Home | undefined }[]>([]);

  /** All shortcuts in force, the last added first, each chord once. */
  get all(): Shortcut[] {
    const all = this.#sets.toReversed().flatMap(({ shortcuts }) => shortcuts);
    return all.filter(({ chord }, at) => all.findIndex((one) => one.chord === chord) === at);
  }

  get hints(): Shortcut[] {
    return this.all.filter((shortcut) => shortcut.hint);
  }

  /**
   * Puts `shortcuts` in force until the function it gives back is called: fits an `$effect`. `home` is the part of the
   * page they are of; none for those of no part.
   */
  add(shortcuts: Shortcut[], home?: Home): () => void {
    const added = { shortcuts, home };
    untrack(() => (this.#sets = [...this.#sets, added]));
    return () => {
      this.#sets = this.#sets.filter((set) => set !== added);
    };
  }

  /** Runs what listens to this press, if anybody does. */
  press(event: KeyboardEvent): void {
    if (event.defaultPrevented) return;
    const shortcut = this.#asked(event.target).find((one) => !one.passive && isChord(event, one.chord));
    if (!shortcut) return;
    if (shortcut.chord.length === 1 && isTyping(event.target)) return;
    if (writingChords.includes(shortcut.chord) && isWriting(event.target)) return;
    event.preventDefault();
    shortcut.run();
  }

  /** What may answer a press at `target`, first asked first. */
  #asked(target: EventTarget | null): Shortcut[] {
    const dialog = document.querySelector('dialog[open]');
    const near: Shortcut[] = [];
    const far: Shortcut[] = [];
    for (const { shortcuts, home } of this.#sets.toReversed()) {
      const part = home?.();
      const behind = dialog && !(part && dialog.contains(part));
      const asked = behind ? shortcuts.filter(({ always }) => always) : shortcuts;
      (part && target instanceof Node && part.contains(target) ? near : far).push(...asked);
    }
    return [...near, ...far];
  }
}

export const keymap = new Keymap();
