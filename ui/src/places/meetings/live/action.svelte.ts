/** The form of an action agreed at a meeting: what, which side, who, by when. */
import { Reading } from '$lib/dates/reading.svelte';
import { ipc, type NewPromise, type Side } from '$lib/ipc';

export class ActionFields {
  text = $state('');
  side = $state<Side>('ours');
  people = $state<string[]>([]);
  holder = $state('');
  due: Reading;
  tried = $state(false);

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
    const found = typed.trim() ? await ipc.takeDate(typed).catch(() => undefined) : undefined;
    if (!found || this.text !== typed || this.due.text || !(found.due || found.dueWords)) return;
    this.text = found.text;
    if (found.due) this.due.set(found.due);
    else this.due.text = found.dueWords;
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
