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
  /** The number of the last operation. */
  #last: number | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Remembers what was thrown away, instead of what was before. */
  put(given: Given): void {
    this.#one = given;
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

  /** Keeps the draft again, and opens its form. What was begun anew under the same key meanwhile stays. */
  async putBack(): Promise<void> {
    const one = this.#one;
    if (!one) return;
    // A form that is open again may not have sealed its first words yet.
    await settleDrafts();
    if (await ipc.draft(one.key)) return telling.tell(t('discarded-begun'));
    if (!(await ipc.saveDraft(one.key, one.text, one.about))) {
      this.forget();
      return telling.tell(t('discarded-gone'));
    }
    this.forget();
    telling.tell(t((await one.reopen()) ? 'discarded-back' : 'discarded-ready'));
  }
}

export const discarded = new Discarded();
