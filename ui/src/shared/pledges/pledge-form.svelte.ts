/** The forms of a pledge: what was promised to the whole network, and why it was let go. */
import { Reading } from '$lib/dates/reading.svelte';
import { ipc, type Full, type Pledge, type PledgeRow, type Side } from '$lib/ipc';
import { RecordForm } from '$lib/session/record-form.svelte';
import { Unsaved } from '$lib/session/unsaved.svelte';

export class PledgeForm extends RecordForm {
  text = $state('');
  side = $state<Side>('ours');
  /** Who of the members, at most one; nobody is the members together. */
  people = $state<string[]>([]);
  desk = $state('');
  proof = $state('');
  confidential = $state(false);
  readonly due: Reading;
  readonly madeOn: Reading;
  readonly unsaved;
  readonly #before: Full<PledgeRow>['pledge'] | undefined;
  readonly #network: string;
  /** That of the record when one began to change it. */
  revision: number;

  constructor(row: Full<PledgeRow> | undefined, network: string, readonly today: string) {
    super();
    const before = (this.#before = row?.pledge);
    this.#network = before?.network ?? network;
    this.revision = before?.revision ?? 0;
    this.text = row?.text ?? '';
    this.side = before?.side ?? 'ours';
    this.people = before?.person ? [before.person] : [];
    this.desk = before?.desk ?? '';
    this.proof = before?.proof ?? '';
    this.confidential = before?.classification === 'confidential';
    this.due = new Reading({ leaning: 'future' }, before?.due ?? '');
    this.madeOn = new Reading({ leaning: 'past' }, before?.madeOn ?? today);
    const about = () => [before?.id ?? this.#network, ...this.people];
    this.unsaved = new Unsaved(
      { key: `pledge:${before?.id ?? `new:${network}`}`, about, changes: !!before, ids: ['people'] },
      this as PledgeForm,
      ...(['text', 'side', 'people', 'desk', 'proof', 'confidential', 'due', 'madeOn', 'revision'] as const),
    );
  }

  get nothing(): boolean {
    return !this.text.trim();
  }

  /** The pledge the form stands for. */
  get input(): Pledge {
    const { side, today } = this;
    const before = this.#before;
    const open = before?.classification === 'public' ? 'public' : 'internal';
    return {
      network: this.#network,
      text: this.text.trim(),
      side,
      person: side === 'theirs' ? (this.people[0] ?? null) : null,
      desk: side === 'ours' ? this.desk.trim() : '',
      source: before?.source ?? { kind: 'loose' },
      madeOn: this.madeOn.value || today,
      due: this.due.value || null,
      proof: this.proof.trim(),
      state: before?.state ?? 'open',
      closedOn: before?.closedOn ?? null,
      reason: before?.reason ?? '',
      toldOn: before?.toldOn ?? null,
      classification: this.confidential ? 'confidential' : open,
    };
  }

  protected async settle(): Promise<boolean> {
    return !this.nothing && (await this.due.settle()) && (await this.madeOn.settle());
  }

  protected send(): Promise<{ id: string }> {
    const before = this.#before;
    return before ? ipc.changePledge(before.id, this.revision, this.input) : ipc.addPledge(this.input);
  }

  protected override async takeAway(): Promise<void> {
    if (this.#before) await ipc.removePledge(this.#before.id);
  }
}

export class DropForm extends RecordForm {
  reason = $state('');
  readonly unsaved;
  readonly #id: string;

  constructor({ pledge }: Full<PledgeRow>) {
    super();
    this.#id = pledge.id;
    this.unsaved = new Unsaved({ key: `pledge-drop:${pledge.id}`, about: () => [pledge.id], changes: false }, this as DropForm, 'reason');
  }

  get nothing(): boolean {
    return !this.reason.trim();
  }

  protected settle(): Promise<boolean> {
    return Promise.resolve(!this.nothing);
  }

  protected send(): Promise<{ id: string }> {
    return ipc.dropPledge(this.#id, this.reason.trim());
  }
}
