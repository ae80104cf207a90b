import { ipc, type Exported, type Full, type ShownRecoveryKey } from '$lib/ipc';
import { Saving } from '$lib/session/saving.svelte';

/** A recovery key on its way into the vault: made, shown once, kept on paper, and two groups typed back. */
export class NewKey {
  readonly saving = new Saving();
  shown = $state.raw<Full<ShownRecoveryKey>>();
  sheet = $state.raw<Exported>();
  step = $state<'show' | 'confirm'>('show');
  typed = $state<[string, string]>(['', '']);

  async make(): Promise<void> {
    await this.saving.try(async () => {
      this.shown = await ipc.makeRecoveryKey();
    });
  }

  async saveSheet(): Promise<void> {
    await this.saving.try(async () => {
      this.sheet = (await ipc.saveRecoverySheet()) ?? this.sheet;
    });
  }

  async openSheet(): Promise<void> {
    await this.saving.try(async () => {
      if (this.sheet) await ipc.openExported(this.sheet.number);
    });
  }

  /** Whether the key is in the vault now. */
  confirm(): Promise<boolean> {
    return this.saving.try(() => ipc.confirmRecoveryKey(this.typed));
  }

  /** Forgets the key, here and in the core. */
  async drop(): Promise<void> {
    this.shown = undefined;
    await ipc.dropRecoveryKey();
  }
}
