import { fold } from '$lib/people/fold';
import { held, type Press } from './chord';

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

  /** Whether a press types something that a name can have in it; a space only once a name was begun. */
  takes(press: Press): boolean {
    const { ctrl, alt } = held(press);
    return !ctrl && !alt && (/^[\p{L}\p{M}\p{N}'’.-]$/u.test(press.key) || (press.key === ' ' && this.busy));
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

/** The place of the first of `names` from a place on, then from the top, that begins with what was typed. */
export function begins(names: string[], typed: string, from: number): number | undefined {
  const wanted = fold(typed);
  const places = names.map((_, at) => (from + at) % names.length);
  return places.find((place) => fold(names[place] ?? '').startsWith(wanted));
}
