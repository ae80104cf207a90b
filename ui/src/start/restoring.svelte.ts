import { ipc, type BackupReceipt } from '$lib/ipc';
import { Work } from '$lib/work/work.svelte';
import { Placing } from './placing.svelte';

/** From a backup to an open vault: which file, what opens it, where it goes, and its new passphrase. */
export class Restoring extends Placing {
  readonly work = new Work<BackupReceipt>('restore');
  /** The name of the chosen file. */
  file = $state<string>();
  key = $state('');
  passphrase = $state('');
  repeated = $state('');

  chooseFile(): Promise<boolean> {
    return this.try(async () => {
      this.file = (await ipc.chooseBackup()) ?? this.file;
    });
  }

  /** Takes up a file that was opened outside the window. */
  takeUp(name: string | undefined): void {
    this.file = name;
    this.problem = undefined;
  }

  /** Restores; the receipt is then to be seen, and the vault is open. */
  async restore(): Promise<void> {
    const receipt = await this.work.run(() => ipc.restoreBackup(this.key, this.passphrase));
    if (!receipt) return;
    this.key = '';
    this.passphrase = '';
    this.repeated = '';
  }
}
