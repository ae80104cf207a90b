import { ipc, problemOf, type Problem } from '$lib/ipc';
import { session } from '$lib/session/session.svelte';

/** The way from nothing to an open vault: welcome, place, passphrase, and how not to lose it. */
export class Beginning {
  step = $state<0 | 1 | 2 | 3>(0);
  /** Where the vault comes; `null` is the usual place. */
  place = $state<string | null>(null);
  passphrase = $state('');
  repeated = $state('');
  busy = $state(false);
  problem = $state.raw<Problem>();

  /** Lets the user choose a folder; choosing none leaves it as it was. */
  async choosePlace(): Promise<void> {
    await this.#try(async () => {
      this.place = (await ipc.chooseVaultPlace()) ?? this.place;
    });
  }

  async create(): Promise<void> {
    await this.#try(async () => session.enter(await ipc.createVault(this.passphrase, this.place)));
  }

  async lookAround(): Promise<void> {
    await this.#try(async () => session.enter(await ipc.openDemo()));
  }

  async openOther(): Promise<void> {
    await this.#try(async () => session.enter(await ipc.openOtherVault()));
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
