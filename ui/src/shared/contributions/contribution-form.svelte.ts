/** The form of something that was brought or got. */
import { Reading } from '$lib/dates/reading.svelte';
import { ipc, type Contribution, type ContributionRow, type ContributionSource, type ContributionWay, type Full, type Side } from '$lib/ipc';
import { RecordForm } from '$lib/session/record-form.svelte';
import { Unsaved } from '$lib/session/unsaved.svelte';

export class ContributionForm extends RecordForm {
  network = $state('');
  side = $state<Side>('theirs');
  people = $state<string[]>([]);
  way = $state<ContributionWay>('brings');
  text = $state('');
  confidential = $state(false);
  /** The meeting it came up at; `talk` for the conversation it came from, empty for neither. */
  source = $state('');
  readonly on: Reading;
  readonly unsaved;
  readonly #row: Full<ContributionRow> | undefined;
  /** That of the record when one began to change it. */
  revision: number;

  constructor(row: Full<ContributionRow> | undefined, network: string, person: string | undefined, readonly today: string) {
    super();
    this.#row = row;
    const from = row?.contribution;
    this.revision = from?.revision ?? 0;
    this.network = from?.network ?? network;
    this.side = from?.side ?? 'theirs';
    this.people = from?.person ? [from.person] : person ? [person] : [];
    this.way = from?.way ?? 'brings';
    this.text = from?.text ?? '';
    this.source = from?.source.kind === 'meeting' ? from.source.id : from?.source.kind === 'conversation' ? 'talk' : '';
    this.confidential = from?.classification === 'confidential';
    this.on = new Reading({ leaning: 'past' }, from?.on ?? today);
    const key = `contribution:${from?.id ?? `new:${person ?? network}`}`;
    const fields = ['network', 'side', 'people', 'way', 'text', 'confidential', 'source', 'on', 'revision'] as const;
    this.unsaved = new Unsaved({ key, about: () => [from?.id ?? this.network, ...this.people], changes: !!from, ids: ['people'] }, this as ContributionForm, ...fields);
  }

  get noText(): boolean {
    return !this.text.trim();
  }

  get nobody(): boolean {
    return this.side === 'theirs' && !this.people.length;
  }

  /** The contribution the form stands for. */
  get input(): Contribution {
    const { network, side, way, confidential } = this;
    const before = this.#row?.contribution;
    const open = before?.classification === 'public' ? 'public' : 'internal';
    return {
      network,
      side,
      way,
      person: side === 'theirs' ? (this.people[0] ?? null) : null,
      text: this.text.trim(),
      on: this.on.value,
      source: this.#source(),
      classification: confidential ? 'confidential' : open,
    };
  }

  #source(): ContributionSource {
    const before = this.#row?.contribution.source;
    if (this.source === 'talk' && before) return before;
    return this.source ? { kind: 'meeting', id: this.source } : { kind: 'loose' };
  }

  protected async settle(): Promise<boolean> {
    if (this.noText || this.nobody || !(await this.on.settle())) return false;
    if (!this.on.value) this.on.set(this.today);
    return true;
  }

  protected send(): Promise<{ id: string }> {
    const before = this.#row?.contribution;
    return before ? ipc.changeContribution(before.id, this.revision, this.input) : ipc.addContribution(this.input);
  }

  protected override async takeAway(): Promise<void> {
    const before = this.#row?.contribution;
    if (before) await ipc.removeContribution(before.id);
  }
}
