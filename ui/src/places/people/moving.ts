/** Moving through a long list by keys. */

/** The row a key goes to from `at` of `count` rows; -1 is above the list, `undefined` for a key that does not move. */
export function moveTo(key: string, at: number, count: number, page: number): number | undefined {
  const last = count - 1;
  const steps: Record<string, number> = {
    ArrowDown: Math.min(at + 1, last),
    ArrowUp: at - 1,
    Home: 0,
    End: last,
    PageDown: Math.min(at + page, last),
    PageUp: Math.max(at - page, 0),
  };
  return steps[key];
}

/** Letters typed in a row, together a name to go to: as long as they follow each other quickly they are one word. */
export class TypeAhead {
  #typed = '';
  #last = -Infinity;

  constructor(
    readonly pause = 700,
    readonly clock: () => number = () => performance.now(),
  ) {}

  /** Whether a word is being typed, so that a space belongs to it. */
  get busy(): boolean {
    return this.#typed !== '' && this.clock() - this.#last < this.pause;
  }

  /** One letter more. A first letter, or the same one again, looks beyond the row one is on. */
  add(letter: string, at: number): { typed: string; from: number } {
    const goesOn = this.busy;
    this.#last = this.clock();
    const again = goesOn && this.#typed === letter;
    this.#typed = goesOn && !again ? this.#typed + letter : letter;
    return { typed: this.#typed, from: this.#typed.length === 1 ? at + 1 : at };
  }
}
