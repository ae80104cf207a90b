/** Unsaved text, kept sealed in the vault while one writes, so that a lock or a crash costs nothing. */
import { ipc } from '$lib/ipc';
import { discarded, type Given } from './discarded.svelte';
import { unsealed } from './sealing';

/** A quarter of a second after the last key: often enough to lose no sentence, seldom enough not to be felt. */
const pause = 250;

/** Whoever types on without a pause has it kept this long after the first key that is not, in milliseconds. */
const longest = 1000;

/**
 * The draft of one form, under a key of its own such as `conversation` or `person:ID`. `about` gives the ids of the
 * records it is about when it is kept: the core lets the draft go when one of them goes.
 */
export class Draft<Content> {
  kept = $state(false);
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** When what waits to be kept began to wait, in milliseconds. */
  #since: number | undefined;
  #last = '';
  /** Whether what is kept under its key is this draft: it was found there, or sealed. */
  #stands = false;
  /** Keys it was kept under before: what is there goes once it is sealed under the one it has now. */
  readonly #former = new Set<string>();

  constructor(
    public key: string,
    readonly about: () => (string | undefined)[],
  ) {}

  /**
   * What was left unsaved, if there is any and it can be read. `counts` says whether it is still that which is wanted: if
   * not, or if the key is another by then, nothing was found.
   */
  async find(counts: () => boolean = () => true): Promise<Content | undefined> {
    const { key } = this;
    const text = await ipc.draft(key);
    if (!text || key !== this.key || !counts()) return undefined;
    this.#last = text;
    this.kept = this.#stands = true;
    try {
      return JSON.parse(text) as Content;
    } catch {
      return undefined;
    }
  }

  /** When what was found was kept last, as an instant. */
  async keptAt(): Promise<string | null> {
    return ipc.draftKeptAt(this.key);
  }

  /** Keeps `content` shortly, unless it changes again first. */
  keep(content: Content): void {
    const text = JSON.stringify(content);
    if (text === this.#last) return;
    this.#last = text;
    this.kept = false;
    this.#wait();
  }

  /** Keeps what waits at once: before the page goes. */
  async settle(): Promise<void> {
    clearTimeout(this.#timer);
    if (!this.kept && this.#last) await this.#seal(this.#last);
  }

  /** Keeps it under another key from now on. */
  move(key: string): void {
    if (key === this.key) return;
    const text = this.#last;
    if (text && this.#stands) this.#former.add(this.key);
    this.#stands = this.#former.delete(key);
    this.key = key;
    if (!text) return;
    this.kept = false;
    this.#wait();
  }

  /** Whether what is kept under this key is this draft. */
  owns(key: string): boolean {
    return key === this.key || this.#former.has(key);
  }

  /** Lets go of what was kept, when it was emptied. */
  clear(): void {
    if (this.#last) void this.drop().catch(() => undefined);
  }

  /** Throws the draft away, for a while to be put back; `reopen` opens its form again, and says whether it did. */
  async discard(reopen: Given['reopen']): Promise<void> {
    const { key } = this;
    const text = this.#last;
    const about = [...this.#subjects()];
    await this.drop();
    if (text) discarded.put({ key, text, about, reopen });
  }

  /** Lets the draft go: what was written is saved, or not wanted. */
  async drop(): Promise<void> {
    clearTimeout(this.#timer);
    unsealed.delete(this);
    this.#last = '';
    this.kept = this.#stands = false;
    this.#since = undefined;
    await this.#dropFormer();
    await ipc.dropDraft(this.key);
  }

  async #dropFormer(): Promise<void> {
    const former = [...this.#former];
    this.#former.clear();
    for (const key of former) await ipc.dropDraft(key);
  }

  /** Keeps the last content at the next pause, or when that does not come. */
  #wait(): void {
    unsealed.add(this);
    clearTimeout(this.#timer);
    const now = Date.now();
    this.#since ??= now;
    // A clock that was put back makes nobody wait longer.
    const left = Math.min(Math.max(this.#since + longest - now, 0), pause);
    this.#timer = setTimeout(() => void this.#seal(this.#last), left);
  }

  #subjects(): Set<string> {
    return new Set(this.about().filter((id): id is string => !!id));
  }

  async #seal(text: string): Promise<void> {
    this.#stands = true;
    this.#since = undefined;
    const kept = await ipc.saveDraft(this.key, text, [...this.#subjects()]);
    if (text !== this.#last) return;
    this.kept = kept;
    unsealed.delete(this);
    if (kept) await this.#dropFormer();
  }
}
