/** What was thrown away a moment ago, to be put back. It is in the memory of this page only: a lock loses it. */
import { ipc } from '$lib/ipc';
import { t } from '$lib/texts';
import { settleDrafts } from './draft.svelte';
import { session } from './session.svelte';

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
  #one = $state.raw<Given & { after: number | null }>();
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Remembers what was thrown away, instead of what was before. */
  put(given: Given): void {
    this.#one = { ...given, after: session.history.number };
    session.announce(t('discarded-announced'));
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.forget(), time);
  }

  forget(): void {
    clearTimeout(this.#timer);
    this.#one = undefined;
  }

  /** Forgets it once something else was done: undoing that must not offer it again. */
  follow(number: number | null): void {
    if (this.#one && this.#one.after !== number) this.forget();
  }

  /** Whether it can be put back and nothing else was done since. `number`: that of the last operation. */
  isLast(number: number | null): boolean {
    return this.#one !== undefined && this.#one.after === number;
  }

  /** Keeps the draft again, and opens its form. What was begun anew under the same key meanwhile stays. */
  async putBack(): Promise<void> {
    const one = this.#one;
    if (!one) return;
    // A form that is open again may not have sealed its first words yet.
    await settleDrafts();
    if (await ipc.draft(one.key)) return session.tell(t('discarded-begun'));
    if (!(await ipc.saveDraft(one.key, one.text, one.about))) {
      this.forget();
      return session.tell(t('discarded-gone'));
    }
    this.forget();
    session.tell(t((await one.reopen()) ? 'discarded-back' : 'discarded-ready'));
  }
}

export const discarded = new Discarded();
