/** The form of a step of minutes: to the members until a day, adopted, or taken back. */
import { Reading } from '$lib/dates/reading.svelte';
import { ipc, type Full, type MeetingPage } from '$lib/ipc';
import { RecordForm } from '$lib/session/record-form.svelte';
import { Unsaved } from '$lib/session/unsaved.svelte';

export type StateStep = 'submit' | 'adopt' | 'reopen';

export class StateForm extends RecordForm {
  readonly until: Reading;
  /** The meeting at which they are adopted; empty for none. */
  at = $state('');
  reason = $state('');
  readonly unsaved;
  readonly #id: string;

  constructor({ meeting }: Full<MeetingPage>, readonly step: StateStep) {
    super();
    this.#id = meeting.id;
    const { minutesState } = meeting;
    this.until = new Reading({ leaning: 'future' }, minutesState.kind === 'submitted' ? minutesState.until : '');
    this.unsaved = new Unsaved({ key: `minutes-${step}:${meeting.id}`, about: () => [meeting.id], changes: true }, this as StateForm, 'until', 'at', 'reason');
  }

  /** What has to be there is not. */
  get lacks(): boolean {
    return this.step === 'reopen' && !this.reason.trim();
  }

  get noDay(): boolean {
    return this.step === 'submit' && !this.until.value;
  }

  protected async settle(): Promise<boolean> {
    if (this.step !== 'submit') return !this.lacks;
    return (await this.until.settle()) && !this.noDay;
  }

  protected send(): Promise<{ id: string }> {
    if (this.step === 'submit') return ipc.submitMinutes(this.#id, { until: this.until.value });
    return this.step === 'adopt' ? ipc.adoptMinutes(this.#id, this.at || null) : ipc.reopenMinutes(this.#id, this.reason.trim());
  }
}
