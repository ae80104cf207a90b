import { ipc, type Salvaged } from '$lib/ipc';
import { Saving } from '$lib/session/saving.svelte';
import { session } from '$lib/session/session.svelte';
import { tasks } from '$lib/work/tasks.svelte';
import { Work } from '$lib/work/work.svelte';

/** What one can do before a locked vault: open it, by passphrase or recovery key, or find another way in. */
export class Unlocking extends Saving {
  /** What is to be seen: the usual field, that of the recovery key, a backup, or a new passphrase after the key. */
  way = $state<'passphrase' | 'recovery' | 'backup' | 'renew'>('passphrase');
  passphrase = $state('');
  /** Stopped because the user asked; no more than a remark. */
  stopped = $state(false);
  readonly salvage = new Work<Salvaged | null>('salvage');

  /** Whether the vault cannot be opened as it is, so that saving what opens of it is what is left. */
  get isDamaged(): boolean {
    return ['vault.damaged', 'vault.io'].includes(this.problem?.code ?? '');
  }

  /** Goes to another way in, and forgets what came of this one. */
  go(way: 'passphrase' | 'recovery' | 'backup'): void {
    this.passphrase = '';
    this.problem = undefined;
    this.stopped = false;
    this.way = way;
  }

  /** Opens the vault. Who needed the recovery key is first asked for a new passphrase. */
  async unlock(): Promise<boolean> {
    this.stopped = false;
    tasks.begin('unlock');
    const opened = await this.try(async () => {
      await ipc.unlock(this.passphrase);
      this.passphrase = '';
      const byRecoveryKey = (await ipc.keySlots()).some((slot) => slot.current && slot.recovery);
      if (byRecoveryKey) this.way = 'renew';
      else await session.enter();
    });
    this.stopped = this.problem?.code === 'vault.cancelled';
    if (this.stopped) this.problem = undefined;
    return opened;
  }

  /** Goes in by another door: another vault, or the example. */
  enter(open: () => Promise<unknown>): Promise<boolean> {
    return this.try(async () => {
      await open();
      await session.enter();
    });
  }

  async save(): Promise<void> {
    if (await this.salvage.run(() => ipc.salvageVault(this.passphrase))) this.problem = undefined;
  }
}
