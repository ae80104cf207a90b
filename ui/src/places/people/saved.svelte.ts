/** The filters kept under a name, and which of them the list shows. */
import { ipc, type Full, type Versioned, type PeopleFilter, type SavedFilter } from '$lib/ipc';
import { attempt } from '$lib/session/attempt';
import { live } from '$lib/session/live.svelte';
import { kept } from './kept.svelte';
import { toChoice, toFilter } from './list';

export class Saved {
  readonly #filters = live(() => ipc.filters(), ['filter']);
  readonly #now: () => PeopleFilter;
  readonly current = $derived.by(() => this.all.find(({ people }) => this.#same(people)));

  /** `now` gives the filter of the list. */
  constructor(now: () => PeopleFilter) {
    this.#now = now;
  }

  get all(): Full<Versioned<SavedFilter>>[] {
    return this.#filters.value ?? [];
  }

  use({ people }: Full<Versioned<SavedFilter>>): void {
    Object.assign(kept.choice, toChoice(people));
  }

  /** Takes away what is said of a filter that lost its language. */
  understand({ id, revision, name, people }: Full<Versioned<SavedFilter>>): Promise<void> {
    return attempt(() => ipc.changeFilter(id, revision, { name, people, droppedLanguage: false }));
  }

  remove(id: string): Promise<void> {
    return attempt(() => ipc.removeFilter(id));
  }

  /** Whether it chooses the same people as the list does, whatever the network. */
  #same(one: Full<PeopleFilter>): boolean {
    return JSON.stringify(toFilter(toChoice(one), null)) === JSON.stringify({ ...this.#now(), network: null });
  }
}
