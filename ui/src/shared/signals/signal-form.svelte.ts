/** The form of a signal: what was raised and, once they are there, the steps that followed. */
import { Reading } from '$lib/dates/reading.svelte';
import { ipc, type Full, type Signal, type SignalRow } from '$lib/ipc';
import { RecordForm } from '$lib/session/record-form.svelte';
import { Unsaved } from '$lib/session/unsaved.svelte';
import type { AsMeant } from './say';

export class SignalForm extends RecordForm {
  network = $state('');
  people = $state<string[]>([]);
  text = $state('');
  confidential = $state(false);
  /** To whom it was passed on; emptied, that was not done after all. */
  desk = $state('');
  caseNumber = $state('');
  /** The answer; emptied, there was none after all. */
  answer = $state('');
  asMeant = $state<AsMeant>('notAsked');
  readonly receivedOn: Reading;
  readonly acknowledgedOn: Reading;
  readonly passedOn: Reading;
  readonly answeredOn: Reading;
  readonly unsaved;
  readonly #before: Full<SignalRow>['signal'] | undefined;
  /** That of the record when one began to change it. */
  revision: number;

  constructor(row: Full<SignalRow> | undefined, network: string, person: string | undefined, readonly today: string) {
    super();
    const before = (this.#before = row?.signal);
    const past = (day: string | null | undefined) => new Reading({ leaning: 'past' }, day ?? '');
    this.revision = before?.revision ?? 0;
    this.network = before?.network ?? network;
    this.people = before?.raisedBy ? [before.raisedBy] : !before && person ? [person] : [];
    this.text = before?.text ?? '';
    this.confidential = before?.classification === 'confidential';
    this.desk = before?.passedOn?.desk ?? '';
    this.caseNumber = before?.passedOn?.caseNumber ?? '';
    this.answer = before?.answered?.text ?? '';
    this.asMeant = before?.answered?.asMeant ?? 'notAsked';
    this.receivedOn = past(before?.receivedOn ?? today);
    this.acknowledgedOn = past(before?.acknowledgedOn);
    this.passedOn = past(before?.passedOn?.on);
    this.answeredOn = past(before?.answered?.on);
    const key = `signal:${before?.id ?? `new:${person ?? network}`}`;
    const fields = ['network', 'people', 'text', 'confidential', 'receivedOn', 'acknowledgedOn', 'passedOn', 'desk', 'caseNumber', 'answeredOn', 'answer', 'asMeant', 'revision'] as const;
    this.unsaved = new Unsaved({ key, about: () => [before?.id ?? this.network, ...this.people], changes: !!before, ids: ['people'] }, this as SignalForm, ...fields);
  }

  get nothing(): boolean {
    return !this.text.trim();
  }

  /** The signal the form stands for. */
  get input(): Signal {
    const { network, desk, caseNumber, answer, asMeant, confidential, today } = this;
    const open = this.#before?.classification === 'public' ? 'public' : 'internal';
    return {
      network,
      raisedBy: this.people[0] ?? null,
      text: this.text.trim(),
      receivedOn: this.receivedOn.value || today,
      acknowledgedOn: this.acknowledgedOn.value || null,
      passedOn: desk.trim() ? { on: this.passedOn.value || today, desk: desk.trim(), caseNumber: caseNumber.trim() } : null,
      answered: answer.trim() ? { on: this.answeredOn.value || today, text: answer.trim(), asMeant } : null,
      classification: confidential ? 'confidential' : open,
    };
  }

  protected async settle(): Promise<boolean> {
    if (this.nothing) return false;
    for (const day of [this.receivedOn, this.acknowledgedOn, this.passedOn, this.answeredOn]) {
      if (!(await day.settle())) return false;
    }
    return true;
  }

  protected send(): Promise<{ id: string }> {
    const before = this.#before;
    return before ? ipc.changeSignal(before.id, this.revision, this.input) : ipc.addSignal(this.input);
  }

  protected override async takeAway(): Promise<void> {
    if (this.#before) await ipc.removeSignal(this.#before.id);
  }
}
