/** Everybody there is, by name, for choosing somebody: read when first asked for and again when people change. */
import { ipc } from '$lib/ipc';
import { Latest } from '$lib/session/latest';
import { session } from '$lib/session/session.svelte';
import { searchable } from './fold';

/** Somebody to choose, with what tells two of the same name apart. */
export interface Somebody {
  id: string;
  name: string;
  organisation: string | null;
  /** The words by which they are found, each after a space. */
  folded: string;
}

class Directory {
  people = $state.raw<Somebody[]>([]);
  #byId = $derived(new Map(this.people.map((person) => [person.id, person])));
  #readAt: number | undefined;
  readonly #reading = new Latest();

  /** Sees to it that `people` is up to date. */
  async look(): Promise<void> {
    const changed = (session.changes['person'] ?? 0) + (session.changes['organisation'] ?? 0);
    if (this.#readAt === changed) return;
    this.#readAt = changed;
    await this.#reading.ask(
      ipc.peopleCards,
      (cards) => {
        this.people = cards.map(({ id, name, organisation, words }) => ({ id, name, organisation, folded: words }));
      },
      () => (this.#readAt = undefined),
    );
  }

  find(id: string): Somebody | undefined {
    return this.#byId.get(id);
  }

  /** Those with these ids, in order of name; who is no longer there is called `gone`, and comes last. */
  named(ids: string[], gone: string): Somebody[] {
    const chosen = new Set(ids);
    const known = this.people.filter(({ id }) => chosen.has(id));
    const others = ids.filter((id) => !this.#byId.has(id));
    return [...known, ...others.map((id) => ({ id, name: gone, organisation: null, folded: searchable(gone) }))];
  }
}

export const directory = new Directory();
