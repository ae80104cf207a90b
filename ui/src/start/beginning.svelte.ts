import { ipc } from '$lib/ipc';
import { session } from '$lib/session/session.svelte';
import { Placing } from './placing.svelte';

/** The way from nothing to an open vault: welcome, place, passphrase and recovery key; or a backup. */
export class Beginning extends Placing {
  step = $state<0 | 1 | 2 | 3 | 'renew' | 'backup'>(0);
  passphrase = $state('');
  repeated = $state('');

  /** Makes the vault; the recovery key is made with the vault open. */
  create(): Promise<boolean> {
    return this.try(async () => {
      await ipc.createVault(this.passphrase);
      this.passphrase = '';
      this.repeated = '';
      this.step = 3;
    });
  }

  /** Into the vault. */
  enter(): Promise<boolean> {
    return this.try(() => session.enter());
  }

  lookAround(): Promise<boolean> {
    return this.try(async () => {
      await ipc.openDemo();
      await session.enter();
    });
  }

  openOther(): Promise<boolean> {
    return this.try(async () => {
      await ipc.chooseVault();
      await session.enter();
    });
  }
}
