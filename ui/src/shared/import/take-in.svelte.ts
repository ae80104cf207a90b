/** Taking in a calendar, answers or minutes: what was chosen or pasted, what would happen, and that it happens once. */
import { ipc, problemOf, type Full, type Problem, type TakeInKind, type TakeInPlan, type TakeInRequest } from '$lib/ipc';
import { Latest } from '$lib/session/latest';
import { Saving } from '$lib/session/saving.svelte';
import { t } from '$lib/texts';

/** What is taken in, and into what. */
export type TakeIn = { kind: 'meetings'; network: string } | { kind: 'answers'; survey: string } | { kind: 'minutes'; meeting: string };

export class TakingIn {
  step = $state<'source' | 'plan'>('source');
  /** The text in the field to paste into. */
  pasted = $state('');
  /** Whether it was tried to go on: only then what is missing is pointed at. */
  tried = $state(false);
  plan = $state.raw<Full<TakeInPlan>>();
  /** Why it could not be said what would happen, and whether that is being looked at. */
  planProblem = $state.raw<Problem>();
  planning = $state(false);
  readonly reading = new Saving();
  readonly running = new Saving();
  readonly #what: TakeIn;
  /** The numbers of meetings that are not taken. */
  #left = $state.raw<ReadonlySet<number>>(new Set());
  readonly #looking = new Latest();

  /** `begun`: the file is there, and it begins with what would happen. */
  constructor(what: TakeIn, begun = false) {
    this.#what = what;
    if (begun) this.#enter();
  }

  get kind(): TakeInKind {
    return this.#what.kind;
  }

  /** Whether anything comes of it, and it is known what. */
  get canRun(): boolean {
    return !this.planning && !this.planProblem && counted(this.plan) > 0;
  }

  get request(): TakeInRequest {
    const what = this.#what;
    if (what.kind === 'minutes') return { kind: 'minutes', meeting: what.meeting, item: null, title: t('import-minutes-item') };
    if (what.kind === 'answers') return { kind: 'answers', survey: what.survey, columns: [] };
    const numbers = this.plan?.kind === 'meetings' ? this.plan.plan.rows.map(({ number }) => number) : [];
    const only = this.#left.size ? numbers.filter((number) => !this.#left.has(number)) : null;
    return { kind: 'meetings', network: what.network, only };
  }

  /** Whether a meeting is taken. */
  takes(number: number): boolean {
    return !this.#left.has(number);
  }

  /** Takes meetings or leaves them, and looks again at what would happen. */
  choose(numbers: number[], takes: boolean): Promise<void> {
    const left = new Set(this.#left);
    for (const number of numbers) if (takes) left.delete(number);
      else left.add(number);
    this.#left = left;
    return this.look();
  }

  /** Has the user choose a file, and goes on with it. */
  async chooseFile(): Promise<void> {
    await this.reading.try(async () => {
      if ((await ipc.chooseTakeIn(this.kind)) !== null) this.#enter();
    });
  }

  /** Goes on with what was pasted. */
  async next(): Promise<void> {
    this.tried = true;
    if (!this.pasted.trim()) return;
    await this.reading.try(async () => {
      await ipc.pasteTakeIn(this.pasted);
      this.#enter();
    });
  }

  back(): void {
    this.step = 'source';
    this.tried = false;
  }

  /** Looks at what would happen; nothing is written. What was asked before is dropped. */
  async look(): Promise<void> {
    const { request } = this;
    this.planning = true;
    await this.#looking.ask(
      () => ipc.previewTakeIn(request),
      (plan) => Object.assign(this, { plan, planProblem: undefined }),
      (error) => (this.planProblem = problemOf(error)),
    );
    this.planning = this.#looking.busy;
  }

  /** Does it, once, and says whether it was done. */
  run(): Promise<boolean | undefined> {
    return this.running.once(async () => {
      if (!this.canRun) return false;
      return this.running.try(() => ipc.runTakeIn(this.request));
    });
  }

  /** What was read is forgotten, here and in the core. */
  close(): void {
    this.#looking.drop();
    void ipc.forgetImport().catch(() => undefined);
  }

  #enter(): void {
    this.step = 'plan';
    this.plan = undefined;
    this.planProblem = undefined;
    this.#left = new Set();
    void this.look();
  }
}

/** How much comes of it. */
export function counted(plan: Full<TakeInPlan> | undefined): number {
  if (!plan) return 0;
  if (plan.kind === 'meetings') return plan.plan.added + plan.plan.moved;
  if (plan.kind === 'answers') return plan.plan.added;
  return plan.plan.notes + plan.plan.decisions + plan.plan.actions + plan.plan.pledges;
}
