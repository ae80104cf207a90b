/** The forms that end a goal: another takes its place, or it is let go. */
import { Reading } from '$lib/dates/reading.svelte';
import { ipc, type Full, type GoalRow } from '$lib/ipc';
import { RecordForm } from '$lib/session/record-form.svelte';
import { Unsaved } from '$lib/session/unsaved.svelte';

export type How = 'become' | 'letGo';

export class EndForm extends RecordForm {
  /** What is to be reached instead; not asked where it is let go. */
  text = $state('');
  seenBy = $state('');
  reason = $state('');
  readonly on: Reading;
  readonly unsaved;
  readonly #id: string;

  constructor({ goal }: Full<GoalRow>, readonly how: How, today: string) {
    super();
    this.#id = goal.id;
    // The new goal mostly is the old one with a few words more or less.
    if (how === 'become') [this.text, this.seenBy] = [goal.text, goal.seenBy];
    this.on = new Reading({ leaning: 'past' }, today);
    this.unsaved = new Unsaved({ key: `goal-${how}:${goal.id}`, about: () => [goal.id], changes: false }, this as EndForm, 'text', 'seenBy', 'reason', 'on');
  }

  get noText(): boolean {
    return this.how === 'become' && !this.text.trim();
  }

  get noReason(): boolean {
    return !this.reason.trim();
  }

  protected async settle(): Promise<boolean> {
    return !this.noText && !this.noReason && (await this.on.settle());
  }

  protected send(): Promise<{ id: string }> {
    const reason = this.reason.trim();
    const on = this.on.value || null;
    if (this.how === 'letGo') return ipc.letGoalGo(this.#id, { reason, on });
    return ipc.replaceGoal(this.#id, { text: this.text.trim(), seenBy: this.seenBy.trim(), reason, on });
  }
}
