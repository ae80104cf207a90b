/** What was thrown away a moment ago, to be put back. It is in the memory of this page only: a lock loses it. */
import { ipc } from '$lib/ipc';
import { t } from '$lib/texts';
import { settleDrafts } from './sealing';
import { telling } from './telling.svelte';

/** How long something thrown away can be put back, in milliseconds. */
const time = 60_000;

/** An unsaved text that was given up. */
export interface Given {
  key: string;
  text: string;
  about: string[];
  /** Opens the form again, which then finds the draft; says whether it did. */
  reopen: () => boolean | Promise<boolean>;
}

class Discarded {
  #one = $state.raw<Given>();
  /** Whether it was said that its form was begun anew. */
  #told = false;
  /** The number of the last operation. */
  #last: number | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Remembers what was thrown away, instead of what was before. */
  put(given: Given): void {
    this.#one = given;
    this.#told = false;
    telling.announce(t('discarded-announced'));
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.forget(), time);
  }

  forget(): void {
    clearTimeout(this.#timer);
    this.#one = undefined;
  }

  /** Forgets it once something else was done: undoing that must not offer it again. `number`: that of the last operation. */
  follow(number: number | null): void {
    if (number !== this.#last) this.forget();
    this.#last = number;
  }

  /** Whether it can be put back: then nothing else was done since. */
  get isThere(): boolean {
    return this.#one !== undefined;
  }

  /**
   * Keeps the draft again, and opens its form. What was begun anew under the same key meanwhile stays: that is said once,
   * and after that there is nothing to put back. Says whether it had anything to do or to say.
   */
  async putBack(): Promise<boolean> {
    const one = this.#one;
    if (!one) return false;
    // A form that is open again may not have sealed its first words yet.
    await settleDrafts();
    if (await ipc.draft(one.key)) {
      if (this.#told) {
        this.forget();
        return false;
      }
      this.#told = true;
      telling.tell(t('discarded-begun'));
      return true;
    }
    const kept = await ipc.saveDraft(one.key, one.text, one.about);
    this.forget();
    telling.tell(t(!kept ? 'discarded-gone' : (await one.reopen()) ? 'discarded-back' : 'discarded-ready'));
    return true;
  }
}

export const discarded = new Discarded();
