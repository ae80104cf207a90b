import { ipc, type BackupOverview, type BackupReceipt, type DrillReport, type MadeBackup } from '$lib/ipc';
import { Saving } from '$lib/session/saving.svelte';
import { Work } from '$lib/work/work.svelte';

/** Backups of the open vault: made, verified and tried out. */
export class Backups {
  overview = $state.raw<BackupOverview>();
  /** The name of the file that was chosen to be verified or tried out. */
  chosen = $state<string>();
  /** Whether that file was opened outside the window, by somebody who may want to put it back. */
  opened = $state(false);
  readonly saving = new Saving();
  readonly make = new Work<MadeBackup | null>('backup');
  readonly verify = new Work<BackupReceipt>('verify');
  readonly drill = new Work<DrillReport>('drill');
  readonly folder = new Work<boolean>('rolling');

  get busy(): boolean {
    return this.make.busy || this.verify.busy || this.drill.busy || this.folder.busy;
  }

  async read(): Promise<void> {
    await this.saving.try(async () => {
      this.overview = await ipc.backupState();
    });
  }

  /** Makes one under a passphrase, or to the recovery key when none is given. */
  async backUp(passphrase?: string): Promise<void> {
    await this.make.run(() => ipc.makeBackup(passphrase ?? null));
    await this.read();
  }

  async chooseFolder(): Promise<void> {
    await this.folder.run(() => ipc.chooseBackupFolder());
    await this.read();
  }

  async chooseFile(): Promise<void> {
    await this.saving.try(async () => {
      const name = await ipc.chooseBackup();
      if (name) this.#choose(name, false);
    });
  }

  /** Takes up a file that was opened outside the window. */
  takeUp(name: string | undefined): void {
    if (name) this.#choose(name, true);
  }

  #choose(name: string, opened: boolean): void {
    this.chosen = name;
    this.opened = opened;
    this.verify.clear();
    this.drill.clear();
  }

  async look(key: string): Promise<void> {
    this.drill.clear();
    await this.verify.run(() => ipc.verifyBackup(key));
  }

  async practise(key: string): Promise<void> {
    this.verify.clear();
    await this.drill.run(() => ipc.drillBackup(key));
  }
}
