/** Everybody there is, by name, for choosing somebody: read when first asked for and again when people change. */
import { ipc } from '$lib/ipc';
import { session } from '$lib/session/session.svelte';
import { fold } from './fold';

/** Somebody to choose, with what tells two of the same name apart. */
export interface Somebody {
  id: string;
  name: string;
  organisation: string | null;
  folded: string;
}

class Directory {
  people = $state.raw<Somebody[]>([]);
  #readAt: number | undefined;

  /** Sees to it that `people` is up to date. */
  async look(): Promise<void> {
    const changed = (session.changes['person'] ?? 0) + (session.changes['organisation'] ?? 0);
    if (this.#readAt === changed) return;
    this.#readAt = changed;
    const cards = await ipc.peopleCards();
    this.people = cards.map(({ id, name, organisation }) => ({
      id,
      name,
      organisation,
      folded: fold(`${name} ${organisation ?? ''}`),
    }));
  }

  find(id: string): Somebody | undefined {
    return this.people.find((person) => person.id === id);
  }
}

export const directory = new Directory();
