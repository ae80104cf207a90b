/** The form of what was done with input. */
import { Reading } from '$lib/dates/reading.svelte';
import { ipc, type Full, type InputRow } from '$lib/ipc';
import { RecordForm } from '$lib/session/record-form.svelte';
import { Unsaved } from '$lib/session/unsaved.svelte';

export class AnswerForm extends RecordForm {
  text = $state('');
  readonly toldOn = new Reading({ leaning: 'past' });
  readonly unsaved;
  readonly #id: string;

  constructor({ input }: Full<InputRow>) {
    super();
    this.#id = input.id;
    this.text = input.answer;
    this.unsaved = new Unsaved({ key: `input-answer:${input.id}`, about: () => [input.id], changes: false }, this as AnswerForm, 'text', 'toldOn');
  }

  get noText(): boolean {
    return !this.text.trim();
  }

  protected async settle(): Promise<boolean> {
    return !this.noText && (await this.toldOn.settle());
  }

  protected send(): Promise<{ id: string }> {
    return ipc.answerInput(this.#id, { text: this.text.trim(), toldOn: this.toldOn.value || null });
  }
}
