/** The form in which is corrected who asked for a change of the agenda, and why. */
import { ipc, type Full, type Meeting, type Origin, type Versioned } from '$lib/ipc';
import { RecordForm } from '$lib/session/record-form.svelte';
import { Unsaved } from '$lib/session/unsaved.svelte';

export class CorrectForm extends RecordForm {
  requestedBy = $state<Origin | ''>('');
  requester = $state<string[]>([]);
  changeReason = $state('');
  /** That of the meeting when one began. */
  revision: number;
  readonly unsaved;
  readonly #meeting: string;

  /** `at` is the place of the change in the log, from 0. */
  constructor(meeting: Full<Versioned<Meeting>>, readonly at: number) {
    super();
    this.#meeting = meeting.id;
    this.revision = meeting.revision;
    const change = meeting.agendaChanges[at];
    this.requestedBy = change?.requestedBy ?? '';
    this.requester = change?.requester ? [change.requester] : [];
    this.changeReason = change?.reason ?? '';
    const key = `agenda-change:${meeting.id}:${at}`;
    this.unsaved = new Unsaved({ key, about: () => [meeting.id, ...this.requester], changes: true, ids: ['requester'] }, this as CorrectForm, 'requestedBy', 'requester', 'changeReason', 'revision');
  }

  protected settle(): Promise<boolean> {
    return Promise.resolve(true);
  }

  protected send(): Promise<{ id: string }> {
    const request = { requestedBy: this.requestedBy || null, requester: this.requester[0] ?? null, reason: this.changeReason.trim() };
    return ipc.correctAgendaChange(this.#meeting, this.revision, this.at, request);
  }
}
