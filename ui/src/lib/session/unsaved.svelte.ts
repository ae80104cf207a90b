/** What a form holds while it is open, kept from the first change on until it is saved or given up: a lock costs nothing. */
import { onMount } from 'svelte';
import { Reading } from '$lib/dates/reading.svelte';
import { router, type Route } from '$lib/router/router.svelte';
import { attempt } from './attempt';
import { Draft } from './draft.svelte';
import { stillUndecided, takeUp, withPart, type Clash, type Values } from './takeup';

/** What is kept of a form: its fields, what they were when writing began, and by their paths what is not chosen about yet. */
type Left<Field extends string> = Partial<Record<Field, unknown>> & { $base?: Values; $undecided?: Values };

interface About {
  /** The key of the draft. */
  key: string;
  /** The ids of the records it is about. */
  about: () => (string | undefined)[];
  /** Whether the form changes what is kept already, which may then be changed elsewhere meanwhile. */
  changes: boolean;
  /** The fields that hold ids of records: those of words that are not chosen about yet are among what it is about. */
  ids?: string[];
}

/** The named fields of one form, as a draft under a key of its own; of a date it keeps what was typed. */
export class Unsaved<Form extends object, Field extends keyof Form & string> {
  /**
   * What was left unsaved and was changed elsewhere since. The form then shows the newer words, and the others stay in the
   * draft until somebody chose.
   */
  clashes = $state.raw<Clash[]>([]);
  /** When that was kept which the form was filled with; nothing where there was no draft, or it is gone. */
  leftAt = $state.raw<string>();
  readonly #draft: Draft<Left<Field>>;
  readonly #changes: boolean;
  readonly #fields: Field[];
  /** Opens the form again; says whether it did. */
  #reopen: (route: Route) => boolean = () => false;
  /** What the form was filled with. */
  #left: string | undefined;
  /** What stood there before anything was typed; nothing while that is not known, and once it is over. */
  #start: string | undefined;

  constructor({ key, about, changes, ids = [] }: About, readonly form: Form, ...fields: Field[]) {
    const undecided = () => this.clashes.filter(({ field }) => ids.includes(field)).flatMap(({ mine }) => mine as string[]);
    this.#draft = new Draft(key, () => [...about(), ...undecided()]);
    this.#changes = changes;
    this.#fields = fields;
  }

  /** Goes along with the component of a form that is whole from the start; one that reads first calls `begin` and `keep` itself. */
  watch(): void {
    onMount(() => attempt(() => this.begin()));
    $effect(() => this.keep());
  }

  /** Takes up what was left unsaved: over what the form holds now, but never over what is newer. */
  async begin(): Promise<void> {
    const now = this.#filled();
    const left = await this.#draft.find();
    if (left) {
      const { $base: base, $undecided: undecided = {}, ...draft } = left;
      const { values, clashes } = takeUp(this.#changes ? (base ?? this.#guessed(draft, now)) : now, draft, now);
      for (const field of Object.keys(values) as Field[]) this.#put(field, values[field]);
      this.clashes = [...clashes, ...stillUndecided(undecided, now, clashes)];
    }
    this.#start = JSON.stringify(now);
    this.#left = JSON.stringify(this.#filled());
    if (!left || this.#left === this.#start) return;
    const at = await this.#draft.keptAt();
    if (JSON.stringify(this.#filled()) === this.#left) this.leftAt = at ?? undefined;
  }

  /** Keeps what is filled in, sealed; what was not touched, or was emptied again, is not kept. */
  keep(): void {
    const filled = this.#filled();
    const { clashes } = this;
    if (this.#start === undefined) return;
    // Throwing away what was left would take what was typed since with it.
    if (JSON.stringify(filled) !== this.#left) this.leftAt = undefined;
    if (!clashes.length && JSON.stringify(filled) === this.#start) {
      this.leftAt = undefined;
      return this.#draft.clear();
    }
    const undecided = clashes.length ? { $undecided: Object.fromEntries(clashes.map(({ field, mine }) => [field, mine])) } : {};
    this.#draft.keep({ ...filled, $base: JSON.parse(this.#start) as Values, ...undecided } as Left<Field>);
  }

  /** Puts in the form what was written here, where that was asked about: what was typed since elsewhere in the form stays. */
  takeMine(): void {
    for (const { field, mine } of this.clashes) {
      const [top, ...within] = field.split('.') as [Field, ...string[]];
      const value = within.length ? withPart($state.snapshot(this.form[top]) as Values, within, mine) : mine;
      this.#put(top, value);
    }
    this.clashes = [];
  }

  /** Goes on with what was written elsewhere: the draft goes. */
  async takeTheirs(): Promise<void> {
    this.clashes = [];
    await this.#draft.drop();
  }

  /** Throws away what was left and begins with what is kept; it can be put back for a while. */
  async startAfresh(): Promise<void> {
    if (this.#start === undefined) return;
    const route = router.now;
    await this.#draft.discard(() => this.#reopen(route));
    const start = JSON.parse(this.#start) as Record<Field, unknown>;
    for (const field of this.#fields) this.#put(field, start[field]);
    this.leftAt = undefined;
  }

  /** Lets it go: it was saved. A draft that nobody chose about stays. */
  async giveUp(): Promise<void> {
    this.#start = undefined;
    if (!this.clashes.length) await this.#draft.drop();
  }

  /** What closes a dialog: whoever does that throws away what is filled in, where a lock does not. It can be put back for a while. */
  closing(close: () => void): () => Promise<void> {
    return this.#throwing(close, (route) => {
      router.go(route);
      return false;
    });
  }

  /** What leaves a form that is a page: the same, and putting it back opens that page. */
  leaving(): () => Promise<void> {
    return this.#throwing(() => router.back(), (route) => {
      router.reopen(route);
      return true;
    });
  }

  #throwing(close: () => void, reopen: (route: Route) => boolean): () => Promise<void> {
    this.#reopen = reopen;
    return async () => {
      const route = router.now;
      const untouched = this.#start === undefined || JSON.stringify(this.#filled()) === this.#start;
      this.#start = undefined;
      if (!this.clashes.length) await (untouched ? this.#draft.drop() : this.#draft.discard(() => reopen(route)));
      close();
    };
  }

  /** What a draft of an earlier version was begun from, as far as it says: all may be newer where the record is. */
  #guessed(draft: Values, now: Values): Values {
    const newer = typeof draft['revision'] === 'number' && draft['revision'] !== now['revision'];
    return newer ? { revision: draft['revision'] } : now;
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
    if (!(value instanceof Reading)) this.form[field] = left as Form[Field];
    else if (value.text !== left) value.text = String(left);
  }
}
