/** A date while it is typed, in the words people use; the core reads it. */
import { ipc, problemOf, type Leaning, type Problem } from '$lib/ipc';
import { Latest } from '$lib/session/latest';
import { showDay, showMoment } from './show';

/** A quarter of a second after the last key: soon enough to see, late enough not to judge half a word. */
const pause = 250;

interface Wants {
  /** Which year is meant when none is written. */
  leaning: Leaning;
  /** The time of day counts too. */
  moment?: boolean;
}

/** What is typed in a field for a date, and what the core makes of it. */
export class Reading {
  /** As 2026-11-23, or 2026-11-23T14:00:00 where the time counts; empty when nothing is written or understood. */
  value = $state('');
  /** How Kring writes what it understood. */
  shown = $state('');
  problem = $state.raw<Problem>();
  #text = $state('');
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #reading = new Latest();
  #read = '';
  /** What is being read. */
  #asked = '';

  constructor(readonly wants: Wants, value = '') {
    this.set(value);
  }

  get text(): string {
    return this.#text;
  }

  set text(text: string) {
    this.#text = text;
    this.#reading.drop();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.settle(), pause);
  }

  /** Puts a date there that is known already, written as Kring does or in words given with it. */
  set(value: string, words = ''): void {
    clearTimeout(this.#timer);
    this.#reading.drop();
    this.value = value;
    const written = !value ? '' : this.wants.moment ? showMoment(value) : showDay(value);
    this.#text = words || written;
    this.#read = this.#text;
    this.shown = words ? written : '';
    this.problem = undefined;
  }

  /** A day in words that the core reads as that day, with the time that stands there already. */
  inWords(day: string): string {
    const time = this.wants.moment ? this.value.slice(10) : '';
    return time ? showMoment(`${day}${time}`) : showDay(day);
  }

  /** Writes one of the readings that were offered, and reads it. */
  choose(words: string): Promise<boolean> {
    this.text = words;
    return this.settle();
  }

  /** Reads what stands there now and says whether that is a date or nothing at all: before a form is saved. */
  async settle(): Promise<boolean> {
    clearTimeout(this.#timer);
    const text = this.#text.trim();
    if (text === this.#read.trim()) return !this.problem;
    const understand = (value = '', shown = '', problem?: Problem) => {
      Object.assign(this, { value, shown, problem });
      this.#read = text;
    };
    // Another that wants to know the same waits for the same answer.
    const same = this.#reading.busy && this.#asked === text;
    this.#asked = text;
    if (same) await this.#reading.settled();
    else await this.#reading.ask(
      async () => (text ? ipc.parseDate(text, this.wants.leaning, !!this.wants.moment) : undefined),
      (read) => understand(this.wants.moment ? read?.moment : read?.date, read?.shown),
      (error) => understand('', '', problemOf(error)),
    );
    // What was written meanwhile counts.
    return this.settle();
  }
}
