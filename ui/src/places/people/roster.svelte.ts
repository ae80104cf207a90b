/** The list as the core gives it: the lines in sight with each change of the filter, the rest as it is needed. */
import { tick } from 'svelte';
import { ipc, problemOf, type Full, type PeopleFilter, type PeopleStretch, type PersonRow, type Problem } from '$lib/ipc';
import { afterPaint } from '$lib/session/after-paint';
import { Latest } from '$lib/session/latest';

type Row = Full<PersonRow>;

/** While one scrolls, lines are fetched this many at a time: more than are in sight, so that a turn of the wheel seldom asks twice. */
const block = 60;
/** As many as are in sight of a window that was not drawn yet. */
const sight = 24;
/** Lines kept ready; more than anybody scrolls past and few enough to hold. */
const most = 2_000;

const numbered = (rows: Row[], first: number) => rows.map((row, at) => [first + at, row] as const);

export class Roster {
  /** How many are in the list; `undefined` until the core has answered. */
  total = $state<number>();
  all = $state(0);
  problem = $state.raw<Problem>();
  /** Who, in order: known once somebody asked for everybody. */
  ids = $state.raw<string[]>();
  #rows = $state.raw<ReadonlyMap<number, Row>>(new Map());
  /** What the list is of that was read last, and what was asked for last. */
  #filter: PeopleFilter = {};
  #wanted = '';
  readonly #reading = new Latest();
  #shown = 0;
  /** The most lines that were in sight: a key asks for no more. */
  #sight = sight;

  /** Reads the list with the lines in sight: those at its top, or where one was in a list that is read again. */
  async read(filter: PeopleFilter): Promise<void> {
    this.#wanted = JSON.stringify(filter);
    const again = this.#wanted === JSON.stringify(this.#filter);
    const first = again ? this.#shown : 0;
    await this.#reading.ask(
      () => this.#asked(filter, first, again),
      ({ rows, total, all }) => {
        this.#filter = filter;
        this.#shown = first;
        this.#rows = new Map(numbered(rows, first));
        Object.assign(this, { total, all, ids: undefined, problem: undefined });
      },
      (error) => (this.problem = problemOf(error)),
    );
  }

  /**
   * The lines in sight. Another choice was typed or pressed: what shows that is painted first, since the two together would
   * hold the page up for longer than a frame.
   */
  async #asked(filter: PeopleFilter, first: number, again: boolean): Promise<Full<PeopleStretch>> {
    const painted = again ? undefined : new Promise<void>((done) => afterPaint(done));
    const [answer] = await Promise.all([ipc.peopleStretch(filter, first, this.#sight), painted]);
    return answer;
  }

  /** The line at a place, once it is there. */
  row(at: number): Row | undefined {
    return this.#rows.get(at);
  }

  /** Sees to it that the lines of a stretch are there. */
  async show(first: number, end: number): Promise<void> {
    this.#shown = first;
    this.#sight = Math.max(this.#sight, end - first);
    let from = first;
    while (from < end && this.#rows.has(from)) from += 1;
    // Another list is on its way: its lines are asked for once it is there.
    if (from === end || this.#reading.busy) return;
    await this.#reading.further(
      () => ipc.peopleStretch(this.#filter, from, Math.max(block, end - from)),
      ({ rows }) => {
        // Nobody there: the list became shorter meanwhile, and is about to be read again.
        if (!rows.length) return;
        const before = this.#rows.size > most ? [] : this.#rows;
        this.#rows = new Map([...before, ...numbered(rows, from)]);
      },
      () => undefined,
    );
  }

  /**
   * Everybody in the list, in its order: of what was chosen up to now, once the core has answered to that. Nothing when
   * something else was chosen meanwhile, or the core refused.
   */
  async everybody(): Promise<string[] | undefined> {
    // What was typed just now is asked first.
    await tick();
    const wanted = this.#wanted;
    for (;;) {
      await this.#reading.settled();
      if (wanted !== this.#wanted || this.problem) return undefined;
      if (this.ids) return this.ids;
      await this.#reading.further(
        () => ipc.peopleIds(this.#filter),
        (ids) => (this.ids = ids),
        (error) => (this.problem = problemOf(error)),
      );
    }
  }
}
