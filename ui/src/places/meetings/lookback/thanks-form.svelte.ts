/** The form of thanking somebody: the words to send, and the day on which that was done. Only the day is kept. */
import { Reading } from '$lib/dates/reading.svelte';
import { ipc, type Full, type ThanksToSend } from '$lib/ipc';
import { RecordForm } from '$lib/session/record-form.svelte';
import { Unsaved } from '$lib/session/unsaved.svelte';

export class ThanksForm extends RecordForm {
  text = $state('');
  readonly on: Reading;
  readonly unsaved;
  readonly #person: string;

  constructor(readonly meeting: string, { thanks, text }: Full<ThanksToSend>, today: string) {
    super();
    this.#person = thanks.person.id;
    this.text = text;
    this.on = new Reading({ leaning: 'past' }, thanks.thankedOn ?? today);
    this.unsaved = new Unsaved({ key: `thanks:${meeting}:${thanks.person.id}`, about: () => [meeting, thanks.person.id], changes: false }, this as ThanksForm, 'text', 'on');
  }

  get noDay(): boolean {
    return !this.on.value;
  }

  protected async settle(): Promise<boolean> {
    return (await this.on.settle()) && !this.noDay;
  }

  protected send(): Promise<{ id: string }> {
    return ipc.thank(this.meeting, [this.#person], this.on.value);
  }
}
