/** The form of a step towards a goal. */
import { Reading } from '$lib/dates/reading.svelte';
import { ipc, type Full, type GoalRow, type Side } from '$lib/ipc';
import { RecordForm } from '$lib/session/record-form.svelte';
import { Unsaved } from '$lib/session/unsaved.svelte';
import type { Step } from './asked';

export class StepForm extends RecordForm {
  text = $state('');
  side = $state<Side>('ours');
  readonly due: Reading;
  readonly unsaved;
  readonly #goal: string;
  readonly #before: Step | undefined;

  constructor({ goal }: Full<GoalRow>, before: Step | undefined) {
    super();
    this.#goal = goal.id;
    this.#before = before;
    this.text = before?.text ?? '';
    this.side = before?.side ?? 'ours';
    this.due = new Reading({ leaning: 'future' }, before?.due ?? '');
    const key = `goal-step:${goal.id}:${before?.id ?? 'new'}`;
    this.unsaved = new Unsaved({ key, about: () => [goal.id], changes: !!before }, this as StepForm, 'text', 'side', 'due');
  }

  get noText(): boolean {
    return !this.text.trim();
  }

  protected async settle(): Promise<boolean> {
    return !this.noText && (await this.due.settle());
  }

  protected send(): Promise<{ id: string }> {
    return ipc.keepGoalStep(this.#goal, { id: this.#before?.id ?? null, text: this.text.trim(), side: this.side, due: this.due.value || null });
  }

  protected override async takeAway(): Promise<void> {
    if (this.#before) await ipc.removeGoalStep(this.#goal, this.#before.id);
  }
}
