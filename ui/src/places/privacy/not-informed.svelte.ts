/** Who was not yet told that something is kept about them: some lines at a time, with how many there are. */
import { ipc, type Full, type PersonRow } from '$lib/ipc';
import { live } from '$lib/session/live.svelte';

/** On the first page; and with each press on the page that has them all. */
const few = 5;
const more = 60;

export class NotInformed {
  /** Whether only the first are shown, with a way to the rest. */
  readonly few: boolean;
  #count = $state(few);
  readonly #lines = live(() => ipc.peopleStretch({ informed: false }, 0, this.#count), ['person', 'organisation']);

  constructor(onlyFew: boolean) {
    this.few = onlyFew;
    if (!onlyFew) this.#count = more;
  }

  /** Whether the core has answered. */
  get ready(): boolean {
    return this.#lines.value !== undefined;
  }

  get people(): Full<PersonRow>[] {
    return this.#lines.value?.rows ?? [];
  }

  get total(): number {
    return this.#lines.value?.total ?? 0;
  }

  /** How many people there are, told or not. */
  get all(): number {
    return this.#lines.value?.all ?? 0;
  }

  /** How many the next press shows. */
  get next(): number {
    return Math.min(more, this.total - this.people.length);
  }

  showMore(): void {
    this.#count += more;
  }
}
