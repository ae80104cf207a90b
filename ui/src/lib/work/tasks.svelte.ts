/** How far the long work is that goes on now, as the core tells it. */
import { events, ipc, type Task } from '$lib/ipc';

/** Records done and in all; nothing in all while that is not known. */
export interface Told {
  done: number;
  total: number;
}

class Tasks {
  told = $state<Partial<Record<Task, Told>>>({});

  /** Hears of it, for as long as the page lives. */
  async listen(): Promise<void> {
    await events.progress.listen(({ payload: { task, done, total } }) => {
      this.told[task] = { done, total };
    });
  }

  /** Forgets what was told of earlier work of this kind. */
  begin(task: Task): void {
    delete this.told[task];
  }

  /** Asks the core to stop; what was under way then ends as cancelled. */
  async stop(task: Task): Promise<void> {
    await ipc.cancelTask(task);
  }
}

export const tasks = new Tasks();
