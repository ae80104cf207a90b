import { problemOf, type Problem, type Task } from '$lib/ipc';
import { tasks } from './tasks.svelte';

/** Long work of one kind: under way or not, with what it came to or why it did not. */
export class Work<Result> {
  busy = $state(false);
  result = $state.raw<Result>();
  problem = $state.raw<Problem>();
  /** Stopped because the user asked; no more than a remark. */
  cancelled = $state(false);

  constructor(readonly task: Task) {}

  /** Does `act`; asking again while it is under way does nothing. Gives what it came to, if it did. */
  async run(act: () => Promise<Result>): Promise<Result | undefined> {
    if (this.busy) return undefined;
    this.busy = true;
    this.clear();
    tasks.begin(this.task);
    try {
      this.result = await act();
      return this.result;
    } catch (error) {
      const problem = problemOf(error);
      this.cancelled = problem.code === 'vault.cancelled';
      this.problem = this.cancelled ? undefined : problem;
      return undefined;
    } finally {
      this.busy = false;
    }
  }

  /** Forgets what came of it. */
  clear(): void {
    this.result = undefined;
    this.problem = undefined;
    this.cancelled = false;
  }
}
