/** The draft of one conversation: of a new one under the key of the people it is with, of another under its own. */
import { ipc } from '$lib/ipc';
import type { Given } from '$lib/session/discarded.svelte';
import { Draft } from '$lib/session/draft.svelte';
import { Latest } from '$lib/session/latest';
import { forget, keyOf, newest, remember } from './begun';
import type { Kept } from './kept';

export class ConversationDraft extends Draft<Kept> {
  readonly #isNew: boolean;
  /** The key that fits the people as they were chosen last. */
  #fitting: string;
  /** The key under which it stands in the list of conversations that were begun. */
  #listed = '';
  /** The people it was listed with. */
  #people: string[] = [];
  /** Other people may be chosen while a draft about these is looked for. */
  readonly #following = new Latest();
  /** The change of that list that is on its way. */
  #listing: Promise<void> = Promise.resolve();

  /** `id`: the conversation that is changed. `key`: that of a draft of a new one, to go on with. */
  constructor(people: string[], about: () => (string | undefined)[], { id, key }: { id?: string | undefined; key?: string | undefined }) {
    const fitting = keyOf(people);
    super(id ? `conversation:${id}` : (key ?? fitting), about);
    this.#isNew = !id;
    this.#fitting = fitting;
  }

  /** The key that fits the people it is about. */
  get fitting(): string {
    return this.#fitting;
  }

  override async find(counts: () => boolean = () => true): Promise<Kept | undefined> {
    const fitting = this.#fitting;
    // What an earlier version kept is put where it is looked for.
    if (this.#isNew) await newest();
    const left = await super.find(() => fitting === this.#fitting && counts());
    if (!left) return undefined;
    this.#fitting = keyOf(left.people);
    this.#people = left.people;
    return left;
  }

  override keep(content: Kept): void {
    super.keep(content);
    if (this.#isNew && this.owns(this.#fitting)) this.#list(content.people);
  }

  override async settle(): Promise<void> {
    await super.settle();
    await this.#listing;
  }

  override clear(): void {
    this.#unlist();
    super.clear();
  }

  override discard(reopen: Given['reopen']): Promise<void> {
    const begun = { key: this.key, people: this.#people };
    return super.discard(async () => {
      if (this.#isNew) await remember(begun);
      return reopen();
    });
  }

  override async drop(): Promise<void> {
    this.#listed = '';
    if (this.#isNew) await forget(this.key);
    await super.drop();
  }

  /**
   * Moves it along with the people. `isEmpty` says whether there is anything to move; when there is not, a draft that
   * is there already can be taken up, and the answer is true. When there is, that other draft stays beside this one.
   */
  async follow(people: string[], isEmpty: () => boolean): Promise<boolean> {
    const key = keyOf(people);
    if (!this.#isNew || key === this.#fitting) return false;
    this.#fitting = key;
    const counts = this.#following.begin();
    const there = !this.owns(key) && !!(await ipc.draft(key).catch(() => null));
    if (!counts()) return false;
    const empty = isEmpty();
    this.#unlist();
    this.move(there && !empty ? `${key}:${Date.now()}` : key);
    if (!empty) this.#list(people);
    return there && empty;
  }

  #unlist(): void {
    if (this.#listed) void forget(this.#listed).catch(() => undefined);
    this.#listed = '';
  }

  #list(people: string[]): void {
    this.#people = people;
    if (this.#listed === this.key) return;
    this.#listed = this.key;
    this.#listing = remember({ key: this.key, people }).catch(() => undefined);
  }
}
