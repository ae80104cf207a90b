/** Who of the list is chosen, to do something with all of them at once. */
export class Selection {
  #chosen = $state.raw<ReadonlySet<string>>(new Set());
  /** Choices among people who are still looked up. */
  #looking: Promise<unknown> = Promise.resolve();
  /** Where a stretch begins that Shift makes longer. */
  #anchor = 0;

  get size(): number {
    return this.#chosen.size;
  }

  has(id: string): boolean {
    return this.#chosen.has(id);
  }

  /** The chosen in the order of the list; who is chosen and not in it (another filter) comes after. */
  inOrder(ids: string[]): string[] {
    const shown = ids.filter((id) => this.#chosen.has(id));
    const there = new Set(shown);
    return [...shown, ...[...this.#chosen].filter((id) => !there.has(id))];
  }

  /** Chooses somebody or lets them go; a stretch begins here. */
  toggle(id: string, at: number): void {
    const next = new Set(this.#chosen);
    if (!next.delete(id)) next.add(id);
    this.#chosen = next;
    this.#anchor = at;
  }

  /** Chooses everybody from where the stretch began until here. */
  stretch(ids: string[], at: number): void {
    const [first, last] = this.#anchor < at ? [this.#anchor, at] : [at, this.#anchor];
    this.#chosen = new Set([...this.#chosen, ...ids.slice(first, last + 1)]);
  }

  /** Chooses among people who are looked up first; nobody when they could not be. */
  among(people: Promise<string[] | undefined>, choose: (ids: string[]) => void): void {
    const chosen = people.then((ids) => ids && choose(ids));
    this.#looking = Promise.all([this.#looking, chosen.catch(() => undefined)]);
  }

  /** Waits until all that was chosen is: before something is done with it. */
  async settled(): Promise<void> {
    for (let looking; looking !== this.#looking; ) {
      looking = this.#looking;
      await looking;
    }
  }

  /** A stretch begins here, if nothing was chosen yet. */
  begin(at: number): void {
    this.#anchor = at;
  }

  all(ids: string[]): void {
    this.#chosen = new Set([...this.#chosen, ...ids]);
  }

  none(): void {
    this.#chosen = new Set();
  }

  /** Lets those go who are no longer there at all. */
  keepOnly(known: (id: string) => boolean): void {
    const left = [...this.#chosen].filter(known);
    if (left.length !== this.#chosen.size) this.#chosen = new Set(left);
  }
}
