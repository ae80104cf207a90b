/** Taking people over from a list: what was read, what its columns become, what would happen, and that it happens once. */
import { today } from '$lib/dates/show';
import { ipc, problemOf, type Full, type ImportField, type ImportPlan, type ImportRequest, type ImportSheet, type ImportSource, type Network, type Problem, type RowChoice, type Versioned } from '$lib/ipc';
import { Latest } from '$lib/session/latest';
import { Saving } from '$lib/session/saving.svelte';
import { hasEnded } from '../endings/ended';
import { isWhole, mappingOf, proposed, type Chosen } from './mapping';

export type Step = 'source' | 'columns' | 'plan';

export class Importing {
  step = $state<Step>('source');
  /** The id of the network they come into; empty as long as that is not chosen. */
  network = $state('');
  /** The cells in the field to paste into. */
  pasted = $state('');
  /** Whether it was tried to go on: only then what is missing is pointed at. */
  tried = $state(false);
  /** Whether somebody is choosing a file, which Kring then reads. */
  choosing = $state(false);
  source = $state.raw<Full<ImportSource>>();
  /** The place of the sheet among those of the file. */
  sheetAt = $state(0);
  plan = $state.raw<Full<ImportPlan>>();
  /** Why it could not be said what would happen, and whether that is being looked at. */
  planProblem = $state.raw<Problem>();
  planning = $state(false);
  readonly reading = new Saving();
  readonly running = new Saving();
  /** The networks that take people in: those that are not over. */
  readonly networks: Full<Versioned<Network>>[];
  #chosen = $state<Record<number, Chosen>>({});
  #choices = $state.raw<ReadonlyMap<number, RowChoice>>(new Map());
  readonly #looking = new Latest();
  /** The cells that were read last, and what was looked at last. */
  #readCells = '';
  #lookedAt = '';
  #closed = false;

  /** `open`: the network that is shown, if one is. */
  constructor(networks: Full<Versioned<Network>>[], open: string | null) {
    const now = today();
    this.networks = networks.filter((one) => !hasEnded(one, now));
    const [only, ...others] = this.networks;
    this.network = this.networks.find(({ id }) => id === open)?.id ?? (others.length ? '' : (only?.id ?? ''));
  }

  /** The steps of this source: contacts have no columns. */
  get steps(): Step[] {
    return this.source?.kind === 'contacts' ? ['source', 'plan'] : ['source', 'columns', 'plan'];
  }

  get sheet(): Full<ImportSheet> | undefined {
    return this.source?.sheets[this.sheetAt];
  }

  /** What the columns of the sheet become. */
  get chosen(): Chosen {
    return this.#chosen[this.sheetAt] ?? {};
  }

  /** What was chosen for rows that look like somebody, by the number of the row. */
  get choices(): ReadonlyMap<number, RowChoice> {
    return this.#choices;
  }

  /** Whether the columns of the sheet make people. */
  get columnsAreWhole(): boolean {
    return this.source?.kind === 'contacts' || (!!this.sheet && isWhole(this.sheet, this.chosen));
  }

  /** Whether there is anything to do, and it is known what. */
  get canRun(): boolean {
    return !!this.plan && !this.planning && !this.planProblem && this.plan.added + this.plan.merged > 0;
  }

  get request(): ImportRequest {
    return {
      network: this.network,
      sheet: this.sheetAt,
      mapping: mappingOf(this.sheet?.columns ?? [], this.chosen),
      choices: [...this.#choices].map(([row, choice]) => ({ row, choice })),
    };
  }

  /** Has the user choose a file. */
  async choose(): Promise<void> {
    this.choosing = true;
    await this.#read(() => ipc.chooseImportFile());
    this.choosing = false;
  }

  /** Takes the file that was dropped on the window. */
  takeDropped(): Promise<void> {
    return this.#read(() => ipc.takeDroppedFile());
  }

  /** Goes on from where it is, if it can. Cells that were pasted since are read first. */
  async next(): Promise<void> {
    this.tried = true;
    if (!this.network) return;
    if (this.step === 'source') {
      if (this.pasted.trim() && this.pasted !== this.#readCells) return this.#readPasted();
      if (this.source && this.source.kind !== 'calendar') this.#enter(this.steps[1]);
    } else if (this.step === 'columns' && this.columnsAreWhole) this.#enter('plan');
  }

  back(): void {
    const at = this.steps.indexOf(this.step);
    if (at > 0) this.#enter(this.steps[at - 1]);
  }

  /** Goes to a step that was there before. */
  goTo(step: Step): void {
    if (this.steps.indexOf(step) < this.steps.indexOf(this.step)) this.#enter(step);
  }

  setField(column: number, field: ImportField | ''): void {
    this.#chosen[this.sheetAt] = { ...this.chosen, [column]: field };
  }

  /** Chooses another sheet; its rows are others, about which nothing was chosen. */
  setSheet(at: number): void {
    if (at === this.sheetAt) return;
    this.sheetAt = at;
    this.#choices = new Map();
  }

  /** Chooses what becomes of a row, and looks again at what would happen. */
  choice(row: number, choice: RowChoice): Promise<void> {
    this.#choices = new Map([...this.#choices, [row, choice]]);
    return this.look();
  }

  /** Looks at what would happen; nothing is written. What was asked before is dropped. */
  async look(): Promise<void> {
    const { request } = this;
    this.#lookedAt = JSON.stringify(request);
    this.planning = true;
    await this.#looking.ask(
      () => ipc.previewImport(request),
      (plan) => Object.assign(this, { plan, planProblem: undefined }),
      (error) => (this.planProblem = problemOf(error)),
    );
    this.planning = this.#looking.busy;
  }

  /** Does it, once, and gives what was done. */
  run(): Promise<Full<ImportPlan> | undefined> {
    return this.running.once(async () => {
      if (!this.canRun) return undefined;
      let done: Full<ImportPlan> | undefined;
      await this.running.try(async () => {
        done = await ipc.runImport(this.request);
      });
      return done;
    });
  }

  /** What was read is forgotten, here and in the core. */
  close(): void {
    this.#closed = true;
    this.#looking.drop();
    void ipc.forgetImport().catch(() => undefined);
  }

  async #readPasted(): Promise<void> {
    const { pasted } = this;
    await this.#read(() => ipc.pasteImport(pasted), pasted);
  }

  /** Reads a list, and goes on with it where it is known for whom. What was read before stays when this one cannot be. */
  async #read(question: () => Promise<Full<ImportSource> | null>, cells = ''): Promise<void> {
    await this.reading.try(async () => {
      const source = await question();
      // Closed meanwhile: what is read by now is forgotten too.
      if (source && this.#closed) await ipc.forgetImport();
      else if (source) this.#take(source, cells);
    });
  }

  #take(source: Full<ImportSource>, cells: string): void {
    this.source = source;
    this.pasted = this.#readCells = cells;
    this.#chosen = Object.fromEntries(source.sheets.map((sheet, at) => [at, proposed(sheet)]));
    this.sheetAt = Math.max(0, source.sheets.findIndex(({ rows }) => rows > 0));
    this.#choices = new Map();
    this.plan = undefined;
    this.#lookedAt = '';
    this.tried = true;
    // A calendar goes on in a dialog of its own.
    if (this.network && source.kind !== 'calendar') this.#enter(this.steps[1]);
    else this.step = 'source';
  }

  #enter(step: Step | undefined): void {
    if (!step) return;
    this.step = step;
    if (step !== 'plan') return;
    const same = this.#lookedAt === JSON.stringify(this.request);
    if (same && this.plan && !this.planProblem) return;
    this.plan = undefined;
    void this.look();
  }
}
