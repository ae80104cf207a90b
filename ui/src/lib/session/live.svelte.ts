/** Data of a view that looks again by itself when the core says that it changed. */
import { untrack } from 'svelte';
import { problemOf, type Problem } from '$lib/ipc';
import { Latest } from './latest';
import { session } from './session.svelte';
import { reads } from './shown';

/** What was read last, or why it could not be. */
export class Live<T> {
  value = $state.raw<T>();
  problem = $state.raw<Problem>();
  readonly #reading = new Latest();

  /** What stood there was of something else: until the answer comes there is nothing. */
  clear(): void {
    this.value = this.problem = undefined;
  }

  /** Reads now. An answer that was overtaken by a later question is dropped. */
  async read(load: () => Promise<T>): Promise<void> {
    const take = (value: T) => Object.assign(this, { value, problem: undefined });
    await this.#reading.ask(load, take, (error) => {
      this.problem = problemOf(error);
      // What is not there any more is not shown as if it were.
      if (this.isGone) this.value = undefined;
    });
  }

  /** Whether the record that was asked for is not there, or not any more. */
  get isGone(): boolean {
    return this.problem?.code === 'notFound.record';
  }
}

/**
 * Reads with `load` at once, and again whenever something it depends on or one of `kinds` changes.
 * Call it while a component is made: `const page = live(() => ipc.personPage(id), ['person', 'promise'])`. `subject` says
 * what it is about, where that can become something else: what was read of the one never stands under the other.
 */
export function live<T>(load: () => Promise<T>, kinds: string[], subject?: () => unknown): Live<T> {
  const made = new Live<T>();
  let about: unknown;
  $effect(() => {
    for (const kind of kinds) void session.changes[kind];
    const now = subject?.();
    if (now !== about) untrack(() => made.clear());
    about = now;
    const answer = load();
    untrack(() => reads(made.read(() => answer)));
  });
  return made;
}
