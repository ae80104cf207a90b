import { problemOf, type Problem } from '$lib/ipc';
import { explain } from '$lib/texts';

/** The saving of one form: one press at a time, with the reason when it could not be done. */
export class Saving {
  busy = $state(false);
  problem = $state.raw<Problem>();
  #answering = false;

  /**
   * Answers a press with `answer`, which is all of it: reading what was typed, saving, letting the draft go, closing or
   * emptying the form. It begins before anything is awaited, and a press that comes before it ended does nothing and
   * gives `undefined`.
   */
  async once<Answer>(answer: () => Promise<Answer>): Promise<Answer | undefined> {
    if (this.#answering) return undefined;
    this.#answering = true;
    try {
      return await answer();
    } finally {
      this.#answering = false;
    }
  }

  /** Does `act` and says whether it was done; a second asking while it is under way does nothing. */
  async try(act: () => Promise<unknown>): Promise<boolean> {
    if (this.busy) return false;
    this.busy = true;
    this.problem = undefined;
    try {
      await act();
      return true;
    } catch (error) {
      this.problem = problemOf(error);
      return false;
    } finally {
      this.busy = false;
    }
  }

  /** Whether the core found this field wanting. */
  concerns(field: string): boolean {
    return this.problem?.args['field']?.split('.')[0] === field;
  }

  /** Why what stands in this field may not be a label of people, where that is the reason. */
  labelRefused(field: string): string | undefined {
    return this.problem?.code === 'invalid.specialCategory' && this.concerns(field) ? explain(this.problem) : undefined;
  }
}
