/** The list as the core gives it: who is in it at once, the lines of those in sight as they are needed. */
import { ipc, problemOf, type Full, type PeopleFilter, type PersonRow, type Problem } from '$lib/ipc';

/** Lines are fetched this many at a time, so that a turn of the wheel seldom asks twice. */
const block = 60;
/** Lines kept ready; more than anybody scrolls past and few enough to hold. */
const most = 2_000;

export class Roster {
  /** Who, in order; `undefined` until the core has answered. */
  ids = $state.raw<string[]>();
  all = $state(0);
  problem = $state.raw<Problem>();
  #rows = $state.raw<ReadonlyMap<string, Full<PersonRow>>>(new Map());
  #network: string | null = null;
  #asked = 0;

  /** Reads who is in the list, with the first lines: a list is shown whole or as it was. */
  async read(filter: PeopleFilter, fresh: boolean, first: number): Promise<void> {
    const asked = ++this.#asked;
    try {
      const found = await ipc.peopleFound(filter);
      if (asked !== this.#asked) return;
      const network = filter.network ?? null;
      const kept = fresh || network !== this.#network ? new Map<string, Full<PersonRow>>() : new Map(this.#rows);
      const start = Math.min(first, Math.max(0, found.ids.length - block));
      await this.#fetch(kept, found.ids.slice(start, start + block), network);
      if (asked !== this.#asked) return;
      this.#network = network;
      this.#rows = kept;
      this.ids = found.ids;
      this.all = found.all;
      this.problem = undefined;
    } catch (error) {
      if (asked === this.#asked) this.problem = problemOf(error);
    }
  }

  /** The line of somebody, once it is there. */
  row(id: string): Full<PersonRow> | undefined {
    return this.#rows.get(id);
  }

  /** Sees to it that the lines of a stretch are there. */
  async show(first: number, end: number): Promise<void> {
    const ids = this.ids ?? [];
    const lacking = ids.slice(first, end).some((id) => !this.#rows.has(id));
    if (!lacking) return;
    const asked = this.#asked;
    const rows = this.#rows.size > most ? new Map<string, Full<PersonRow>>() : new Map(this.#rows);
    const start = Math.floor(first / block) * block;
    await this.#fetch(rows, ids.slice(start, Math.ceil(end / block) * block), this.#network).catch(() => undefined);
    if (asked === this.#asked) this.#rows = new Map([...this.#rows.size > most ? [] : this.#rows, ...rows]);
  }

  async #fetch(rows: Map<string, Full<PersonRow>>, ids: string[], network: string | null): Promise<void> {
    const lacking = ids.filter((id) => !rows.has(id));
    if (!lacking.length) return;
    for (const row of await ipc.peopleRows(lacking, network)) rows.set(row.id, row);
  }
}
