/** What a form holds while it is open, kept from the first change on until it is saved or given up: a lock costs nothing. */
import { onMount } from 'svelte';
import { Reading } from '$lib/dates/reading.svelte';
import { attempt } from './attempt';
import { Draft } from './draft.svelte';

/**
 * The named fields of one form, as a draft under a key of its own, about these records; of a date it keeps what was
 * typed.
 */
export class Unsaved<Form extends object, Field extends keyof Form & string> {
  readonly #draft: Draft<Partial<Record<Field, unknown>>>;
  readonly #fields: Field[];
  /** What stood there before anything was typed; nothing while that is not known, and once it is over. */
  #start: string | undefined;

  constructor(
    key: string,
    about: () => (string | undefined)[],
    readonly form: Form,
    ...fields: Field[]
  ) {
    this.#draft = new Draft(key, about);
    this.#fields = fields;
  }

  /** Goes along with the component of a form that is whole from the start; one that reads first calls `begin` and `keep` itself. */
  watch(): void {
    onMount(() => attempt(() => this.begin()));
    $effect(() => this.keep());
  }

  /** Takes up what was left unsaved, over what the form holds now. */
  async begin(): Promise<void> {
    const start = JSON.stringify(this.#filled());
    const left = await this.#draft.find();
    for (const field of this.#fields) if (left && field in left) this.#put(field, left[field]);
    this.#start = start;
  }

  /** Keeps what is filled in, sealed; what was not touched, or was emptied again, is not kept. */
  keep(): void {
    const filled = this.#filled();
    if (this.#start === undefined) return;
    if (JSON.stringify(filled) === this.#start) this.#draft.clear();
    else this.#draft.keep(filled);
  }

  /** Lets it go: it was saved, or given up. */
  async giveUp(): Promise<void> {
    this.#start = undefined;
    await this.#draft.drop();
  }

  /** What closes the form: whoever does that gives up what is filled in, where a lock does not. */
  closing(close: () => void): () => Promise<void> {
    return async () => {
      await this.giveUp();
      close();
    };
  }

  #filled(): Record<Field, unknown> {
    const values = this.#fields.map((field) => {
      const value = this.form[field];
      return [field, value instanceof Reading ? value.text : $state.snapshot(value)];
    });
    return Object.fromEntries(values) as Record<Field, unknown>;
  }

  #put(field: Field, left: unknown): void {
    const value = this.form[field];
    if (value instanceof Reading) value.text = String(left);
    else this.form[field] = left as Form[Field];
  }
}
