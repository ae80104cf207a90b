/** The form of what is said of a decision after it was taken: what came of it, what took its place, or why it does not hold. */
import { ipc, type DecisionRow, type Full } from '$lib/ipc';
import { RecordForm } from '$lib/session/record-form.svelte';
import { Unsaved } from '$lib/session/unsaved.svelte';

export type What = 'outcome' | 'revise' | 'withdraw';

export class DecisionForm extends RecordForm {
  /** What came of it, or why it does not hold any more. */
  text = $state('');
  /** The decision that took its place. */
  by = $state('');
  readonly unsaved;
  readonly #id: string;

  constructor(row: Full<DecisionRow>, readonly what: What, first: string) {
    super();
    this.#id = row.id;
    this.by = first;
    if (what === 'outcome') this.text = row.outcome;
    this.unsaved = new Unsaved({ key: `decision-${what}:${row.id}`, about: () => [row.meeting], changes: what === 'outcome' }, this as DecisionForm, 'text', 'by');
  }

  /** What has to be there is not: an outcome may be taken away. */
  get lacks(): boolean {
    if (this.what === 'revise') return !this.by;
    return this.what === 'withdraw' && !this.text.trim();
  }

  protected settle(): Promise<boolean> {
    return Promise.resolve(!this.lacks);
  }

  protected send(): Promise<{ id: string }> {
    const text = this.text.trim();
    if (this.what === 'revise') return ipc.reviseDecision(this.#id, this.by);
    return this.what === 'withdraw' ? ipc.withdrawDecision(this.#id, text) : ipc.sayOutcome(this.#id, text);
  }
}
