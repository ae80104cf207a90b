/** The form of input: what was said, by which way, from whom, and about which themes. */
import { Reading } from '$lib/dates/reading.svelte';
import { ipc, type Full, type Input, type InputRow, type InputWay, type Side } from '$lib/ipc';
import { RecordForm } from '$lib/session/record-form.svelte';
import { Unsaved } from '$lib/session/unsaved.svelte';

export class InputForm extends RecordForm {
  network = $state('');
  words = $state('');
  way = $state<InputWay>('conversation');
  round = $state('');
  side = $state<Side>('theirs');
  people = $state<string[]>([]);
  /** The theme it is about; empty for none yet. */
  theme = $state('');
  /** What was done with it; emptied, nothing was after all. */
  answer = $state('');
  confidential = $state(false);
  readonly on: Reading;
  readonly toldOn: Reading;
  readonly unsaved;
  readonly #before: Full<InputRow>['input'] | undefined;
  /** That of the record when one began to change it. */
  revision: number;

  constructor(row: Full<InputRow> | undefined, network: string, begun: { theme?: string; person?: string }, readonly today: string) {
    super();
    const before = (this.#before = row?.input);
    const past = (day: string | null | undefined) => new Reading({ leaning: 'past' }, day ?? '');
    this.revision = before?.revision ?? 0;
    this.network = before?.network ?? network;
    this.words = before?.words ?? '';
    this.way = before?.way ?? 'conversation';
    this.round = before?.round ?? '';
    this.side = before?.side ?? 'theirs';
    this.people = before?.saidBy ? [before.saidBy] : !before && begun.person ? [begun.person] : [];
    this.theme = before?.themes[0] ?? (before ? '' : (begun.theme ?? ''));
    this.answer = before?.answer ?? '';
    this.confidential = before?.classification === 'confidential';
    this.on = past(before?.on ?? today);
    this.toldOn = past(before?.toldOn);
    const key = `input:${before?.id ?? `new:${begun.person ?? network}`}`;
    const fields = ['network', 'words', 'way', 'round', 'side', 'people', 'theme', 'answer', 'confidential', 'on', 'toldOn', 'revision'] as const;
    this.unsaved = new Unsaved({ key, about: () => [before?.id ?? this.network, this.theme || undefined, ...this.people], changes: !!before, ids: ['people'] }, this as InputForm, ...fields);
  }

  get nothing(): boolean {
    return !this.words.trim();
  }

  /** The input the form stands for. */
  get input(): Input {
    const before = this.#before;
    const open = before?.classification === 'public' ? 'public' : 'internal';
    const answer = this.answer.trim();
    // Of several themes the first is chosen here; the others stay.
    const others = (before?.themes ?? []).slice(1).filter((id) => id !== this.theme);
    return {
      network: this.network,
      words: this.words.trim(),
      way: this.way,
      round: this.round.trim(),
      source: before?.source ?? { kind: 'loose' },
      on: this.on.value || this.today,
      saidBy: this.side === 'theirs' ? (this.people[0] ?? null) : null,
      side: this.side,
      themes: this.theme ? [this.theme, ...others] : others,
      answer,
      answeredOn: before?.answeredOn ?? null,
      toldOn: (answer && this.toldOn.value) || null,
      classification: this.confidential ? 'confidential' : open,
    };
  }

  protected async settle(): Promise<boolean> {
    return !this.nothing && (await this.on.settle()) && (await this.toldOn.settle());
  }

  protected send(): Promise<{ id: string }> {
    const before = this.#before;
    return before ? ipc.changeInput(before.id, this.revision, this.input) : ipc.addInput(this.input);
  }

  protected override async takeAway(): Promise<void> {
    if (this.#before) await ipc.removeInput(this.#before.id);
  }
}
