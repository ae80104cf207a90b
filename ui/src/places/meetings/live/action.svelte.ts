/** The form of an action agreed at a meeting: what, which side, who, by when. */
import { Reading } from '$lib/dates/reading.svelte';
import { ipc, type NewPromise, type Side } from '$lib/ipc';
import { Latest } from '$lib/session/latest';

export class ActionFields {
  text = $state('');
  side = $state<Side>('ours');
  people = $state<string[]>([]);
  holder = $state('');
  due: Reading;
  tried = $state(false);
  readonly #taking = new Latest();

  constructor(begin: Partial<NewPromise>) {
    this.text = begin.text ?? '';
    this.side = begin.side ?? 'ours';
    this.people = begin.people ?? [];
    this.holder = begin.holder ?? '';
    this.due = new Reading({ leaning: 'future' }, begin.due ?? '');
  }

  /** Moves the day in the words typed so far to its own field, as the conversation does; what is typed meanwhile stays. */
  async takeDate(): Promise<void> {
    const typed = this.text;
    if (!typed.trim()) return;
    const take = (found: Awaited<ReturnType<typeof ipc.takeDate>>) => {
      if (this.text !== typed || this.due.text || !(found.due || found.dueWords)) return;
      this.text = found.text;
      if (found.due) this.due.set(found.due);
      else this.due.text = found.dueWords;
    };
    await this.#taking.ask(() => ipc.takeDate(typed), take, () => undefined);
  }

  /** The action, once its date is read; `undefined` when something is missing. */
  async done(): Promise<NewPromise | undefined> {
    this.tried = true;
    const understood = await this.due.settle();
    const text = this.text.trim();
    if (!understood || !text) return undefined;
    return {
      text,
      side: this.side,
      people: [...this.people],
      holder: this.side === 'ours' ? this.holder.trim() : '',
      due: this.due.value || null,
    };
  }
}
