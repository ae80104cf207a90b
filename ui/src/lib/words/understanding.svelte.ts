/** A value while it is typed in the words people use; the core reads it, and it is shown back as it was understood. */
import { problemOf, type Problem } from '$lib/ipc';
import { Latest } from '$lib/session/latest';

/** A quarter of a second after the last key: soon enough to see, late enough not to judge half a word. */
const pause = 250;

interface Words<Value> {
  /** Reads the words, or refuses them. */
  read: (words: string) => Promise<Value>;
  /** Says a value in words that can be read again. */
  say: (value: Value) => string;
  /** What nothing written stands for. */
  none: Value;
}

export class Understanding<Value> {
  value = $state.raw<Value>() as Value;
  /** How Kring says what it understood. */
  shown = $state('');
  problem = $state.raw<Problem>();
  #text = $state('');
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #reading = new Latest();
  #read = '';
  /** What is being read. */
  #asked = '';

  constructor(readonly words: Words<Value>) {
    this.value = words.none;
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

  /** Puts a value there that is known already, or what was typed of one that is not. */
  set(value: Value, typed?: string): void {
    clearTimeout(this.#timer);
    this.#reading.drop();
    this.value = value;
    this.#text = typed ?? this.words.say(value);
    this.#read = this.words.say(value);
    this.shown = '';
    this.problem = undefined;
    if (typed !== undefined && typed !== this.#read) this.text = typed;
  }

  /** Writes one of the readings that were offered, and reads it. */
  choose(words: string): Promise<boolean> {
    this.text = words;
    return this.settle();
  }

  /** Reads what stands there now and says whether it was understood: before a form is saved. */
  async settle(): Promise<boolean> {
    clearTimeout(this.#timer);
    const text = this.#text.trim();
    if (text === this.#read) return !this.problem;
    const { none, read, say } = this.words;
    const understand = (value: Value, problem?: Problem) => {
      Object.assign(this, { value, problem, shown: text && !problem ? say(value) : '' });
      this.#read = text;
    };
    const question = async () => (text ? read(text) : none);
    // Another that wants to know the same waits for the same answer.
    const same = this.#reading.busy && this.#asked === text;
    this.#asked = text;
    if (same) await this.#reading.settled();
    else await this.#reading.ask(question, understand, (error) => understand(none, problemOf(error)));
    // What was written meanwhile counts.
    return this.settle();
  }
}
