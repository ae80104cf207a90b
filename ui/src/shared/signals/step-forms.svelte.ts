/** The forms of the steps that follow on a signal: that it was passed on, and that it was answered. */
import { Reading } from '$lib/dates/reading.svelte';
import { ipc, type Full, type SignalRow } from '$lib/ipc';
import { RecordForm } from '$lib/session/record-form.svelte';
import { Unsaved } from '$lib/session/unsaved.svelte';

export class PassForm extends RecordForm {
  desk = $state('');
  caseNumber = $state('');
  readonly on: Reading;
  readonly unsaved;
  readonly #id: string;

  constructor({ signal }: Full<SignalRow>, today: string) {
    super();
    this.#id = signal.id;
    this.on = new Reading({ leaning: 'past' }, today);
    this.unsaved = new Unsaved({ key: `signal-pass:${signal.id}`, about: () => [signal.id], changes: false }, this as PassForm, 'desk', 'caseNumber', 'on');
  }

  get noDesk(): boolean {
    return !this.desk.trim();
  }

  protected async settle(): Promise<boolean> {
    return !this.noDesk && (await this.on.settle());
  }

  protected send(): Promise<{ id: string }> {
    return ipc.passSignal(this.#id, { on: this.on.value || null, desk: this.desk.trim(), caseNumber: this.caseNumber.trim() });
  }
}

export class AnswerForm extends RecordForm {
  text = $state('');
  readonly on: Reading;
  readonly unsaved;
  readonly #id: string;

  constructor({ signal }: Full<SignalRow>, today: string) {
    super();
    this.#id = signal.id;
    this.on = new Reading({ leaning: 'past' }, today);
    this.unsaved = new Unsaved({ key: `signal-answer:${signal.id}`, about: () => [signal.id], changes: false }, this as AnswerForm, 'text', 'on');
  }

  get noText(): boolean {
    return !this.text.trim();
  }

  protected async settle(): Promise<boolean> {
    return !this.noText && (await this.on.settle());
  }

  protected send(): Promise<{ id: string }> {
    return ipc.answerSignal(this.#id, { on: this.on.value || null, text: this.text.trim() });
  }
}
