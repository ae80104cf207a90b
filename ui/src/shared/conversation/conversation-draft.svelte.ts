/** The draft of one conversation: of a new one under the key of the people it is with, of another under its own. */
import { ipc } from '$lib/ipc';
import { Draft } from '$lib/session/draft.svelte';
import { Latest } from '$lib/session/latest';
import { keyOf, takeOver } from './begun';
import type { Kept } from './kept';

export class ConversationDraft extends Draft<Kept> {
  readonly #isNew: boolean;
  /** The key that fits the people as they were chosen last. */
  #fitting: string;
  /** Other people may be chosen while a draft about these is looked for. */
  readonly #following = new Latest();

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
    if (this.#isNew) await takeOver();
    const left = await super.find(() => fitting === this.#fitting && counts());
    if (!left) return undefined;
    this.#fitting = keyOf(left.people);
    return left;
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
    this.move(there && !empty ? `${key}:${Date.now()}` : key);
    return there && empty;
  }
}
