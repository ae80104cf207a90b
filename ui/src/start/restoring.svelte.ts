import { ipc, problemOf, type BackupReceipt, type Problem, type Risk } from '$lib/ipc';
import { session } from '$lib/session/session.svelte';
import { Work } from '$lib/work/work.svelte';

/** From a backup to an open vault: which file, what opens it, where it goes, and its new passphrase. */
export class Restoring {
  readonly work = new Work<BackupReceipt>('restore');
  /** The name of the chosen file. */
  file = $state<string>();
  key = $state('');
  place = $state(session.app?.place ?? '');
  /** Why that is a risk, if it is. */
  risk = $state.raw<Risk>();
  passphrase = $state('');
  repeated = $state('');
  problem = $state.raw<Problem>();

  async chooseFile(): Promise<void> {
    await this.#try(async () => {
      this.file = (await ipc.chooseBackup()) ?? this.file;
    });
  }

  async choosePlace(): Promise<void> {
    await this.#try(async () => {
      const chosen = await ipc.choosePlace();
      if (!chosen) return;
      this.place = chosen.place;
      this.risk = chosen.risk ?? undefined;
    });
  }

  /** Restores; the receipt is then to be seen, and the vault is open. */
  async restore(): Promise<void> {
    const receipt = await this.work.run(() => ipc.restoreBackup(this.key, this.passphrase));
    if (!receipt) return;
    this.key = '';
    this.passphrase = '';
    this.repeated = '';
  }

  async #try(act: () => Promise<unknown>): Promise<void> {
    this.problem = undefined;
    try {
      await act();
    } catch (error) {
      this.problem = problemOf(error);
    }
  }
}
