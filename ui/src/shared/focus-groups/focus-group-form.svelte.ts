/** The form of a focus group. */
import { Reading } from '$lib/dates/reading.svelte';
import { ipc, type FocusGroup, type FocusGroupRow, type Full } from '$lib/ipc';
import { RecordForm } from '$lib/session/record-form.svelte';
import { Unsaved } from '$lib/session/unsaved.svelte';

/** A whole number in digits; `undefined` for anything else. */
export function wholeNumber(text: string): number | undefined {
  return /^\d{1,4}$/.test(text.trim()) ? Number(text.trim()) : undefined;
}

export class FocusGroupForm extends RecordForm {
  name = $state('');
  /** The meeting it was part of; empty for none. */
  meeting = $state('');
  participants = $state('');
  groups = $state('');
  confidential = $state(false);
  readonly on: Reading;
  readonly unsaved;
  readonly #before: Full<FocusGroupRow>['focusGroup'] | undefined;
  /** That of the record when one began to change it. */
  revision: number;

  constructor(row: Full<FocusGroupRow> | undefined, readonly network: string, readonly today: string) {
    super();
    const before = (this.#before = row?.focusGroup);
    this.revision = before?.revision ?? 0;
    this.name = before?.name ?? '';
    this.meeting = before?.meeting ?? '';
    this.participants = before ? String(before.participants) : '';
    this.groups = String(before?.groups ?? 1);
    this.confidential = before?.classification === 'confidential';
    this.on = new Reading({ leaning: 'past' }, before?.on ?? today);
    const key = `focusGroup:${before?.id ?? `new:${network}`}`;
    const fields = ['name', 'on', 'meeting', 'participants', 'groups', 'confidential', 'revision'] as const;
    this.unsaved = new Unsaved({ key, about: () => [before?.id ?? network], changes: !!before }, this as FocusGroupForm, ...fields);
  }

  get noName(): boolean {
    return !this.name.trim();
  }

  get noParticipants(): boolean {
    return wholeNumber(this.participants) === undefined;
  }

  get noGroups(): boolean {
    return !wholeNumber(this.groups);
  }

  /** The focus group the form stands for. */
  get input(): FocusGroup {
    const before = this.#before;
    const open = before?.classification === 'public' ? 'public' : 'internal';
    return {
      network: before?.network ?? this.network,
      name: this.name.trim(),
      on: this.on.value || this.today,
      meeting: this.meeting || null,
      participants: wholeNumber(this.participants) ?? 0,
      groups: wholeNumber(this.groups) ?? 1,
      classification: this.confidential ? 'confidential' : open,
    };
  }

  protected async settle(): Promise<boolean> {
    return !this.noName && !this.noParticipants && !this.noGroups && (await this.on.settle());
  }

  protected send(): Promise<{ id: string }> {
    const before = this.#before;
    return before ? ipc.changeFocusGroup(before.id, this.revision, this.input) : ipc.addFocusGroup(this.input);
  }

  protected override async takeAway(): Promise<void> {
    if (this.#before) await ipc.removeFocusGroup(this.#before.id);
  }
}
