/** The form of a goal. Its steps, and what became of it, stay as they are. */
import { Reading } from '$lib/dates/reading.svelte';
import { ipc, type Full, type Goal, type GoalRow } from '$lib/ipc';
import { RecordForm } from '$lib/session/record-form.svelte';
import { Unsaved } from '$lib/session/unsaved.svelte';

export class GoalForm extends RecordForm {
  text = $state('');
  seenBy = $state('');
  people = $state<string[]>([]);
  desk = $state('');
  /** The meeting it was set at; empty for none. */
  meeting = $state('');
  members = $state('');
  municipality = $state('');
  others = $state('');
  confidential = $state(false);
  readonly setOn: Reading;
  readonly unsaved;
  readonly #before: Full<GoalRow>['goal'] | undefined;
  /** That of the record when one began to change it. */
  revision: number;

  constructor(row: Full<GoalRow> | undefined, readonly network: string, readonly today: string) {
    super();
    const before = (this.#before = row?.goal);
    this.revision = before?.revision ?? 0;
    this.text = before?.text ?? '';
    this.seenBy = before?.seenBy ?? '';
    this.people = [...(before?.coOwners ?? [])];
    this.desk = before?.desk ?? '';
    this.meeting = before?.meeting ?? '';
    this.members = before?.power.members ?? '';
    this.municipality = before?.power.municipality ?? '';
    this.others = before?.power.others ?? '';
    this.confidential = before?.classification === 'confidential';
    this.setOn = new Reading({ leaning: 'past' }, before?.setOn ?? today);
    const key = `goal:${before?.id ?? `new:${network}`}`;
    const fields = ['text', 'seenBy', 'people', 'desk', 'meeting', 'setOn', 'members', 'municipality', 'others', 'confidential', 'revision'] as const;
    this.unsaved = new Unsaved({ key, about: () => [before?.id ?? network, ...this.people], changes: !!before, ids: ['people'] }, this as GoalForm, ...fields);
  }

  get nothing(): boolean {
    return !this.text.trim();
  }

  /** The goal the form stands for. */
  get input(): Goal {
    const before = this.#before;
    const open = before?.classification === 'public' ? 'public' : 'internal';
    return {
      network: before?.network ?? this.network,
      text: this.text.trim(),
      seenBy: this.seenBy.trim(),
      setOn: this.setOn.value || this.today,
      meeting: this.meeting || null,
      coOwners: [...this.people],
      desk: this.desk.trim(),
      steps: before?.steps ?? [],
      power: { members: this.members.trim(), municipality: this.municipality.trim(), others: this.others.trim() },
      outcome: before?.outcome ?? { kind: 'underWay' },
      classification: this.confidential ? 'confidential' : open,
    };
  }

  protected async settle(): Promise<boolean> {
    return !this.nothing && (await this.setOn.settle());
  }

  protected send(): Promise<{ id: string }> {
    const before = this.#before;
    return before ? ipc.changeGoal(before.id, this.revision, this.input) : ipc.addGoal(this.input);
  }

  protected override async takeAway(): Promise<void> {
    if (this.#before) await ipc.removeGoal(this.#before.id);
  }
}
