import { ipc, problemOf, type Problem, type Risk } from '$lib/ipc';
import { session } from '$lib/session/session.svelte';

/** The way from nothing to an open vault: welcome, place, passphrase and recovery key; or a backup. */
export class Beginning {
  step = $state<0 | 1 | 2 | 3 | 'backup'>(0);
  /** Where the vault will be. */
  place = $state(session.app?.place ?? '');
  /** Why that is a risk, if it is. */
  risk = $state.raw<Risk>();
  passphrase = $state('');
  repeated = $state('');
  busy = $state(false);
  problem = $state.raw<Problem>();

  /** Lets the user choose a folder; choosing none leaves it as it was. */
  async choosePlace(): Promise<void> {
    await this.#try(async () => {
      const chosen = await ipc.choosePlace();
      if (!chosen) return;
      this.place = chosen.place;
      this.risk = chosen.risk ?? undefined;
    });
  }

  /** Makes the vault; the recovery key is made with the vault open. */
  async create(): Promise<void> {
    await this.#try(async () => {
      await ipc.createVault(this.passphrase);
      this.passphrase = '';
      this.repeated = '';
      this.step = 3;
    });
  }

  /** Into the vault. */
  async enter(): Promise<void> {
    await this.#try(() => session.enter());
  }

  async lookAround(): Promise<void> {
    await this.#try(async () => {
      await ipc.openDemo();
      await session.enter();
    });
  }

  async openOther(): Promise<void> {
    await this.#try(async () => {
      await ipc.chooseVault();
      await session.enter();
    });
  }

  async #try(act: () => Promise<unknown>): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    this.problem = undefined;
    try {
      await act();
    } catch (error) {
      this.problem = problemOf(error);
    }
    this.busy = false;
  }
}
