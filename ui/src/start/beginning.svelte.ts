import { ipc, problemOf, type Problem } from '$lib/ipc';
import { session } from '$lib/session/session.svelte';

/** The way from nothing to an open vault: welcome, place, passphrase, and how not to lose it. */
export class Beginning {
  step = $state<0 | 1 | 2 | 3>(0);
  /** Where the vault will be. */
  place = $state(session.app?.place ?? '');
  passphrase = $state('');
  repeated = $state('');
  busy = $state(false);
  problem = $state.raw<Problem>();

  /** Lets the user choose a folder; choosing none leaves it as it was. */
  async choosePlace(): Promise<void> {
    await this.#try(async () => {
      this.place = (await ipc.choosePlace()) ?? this.place;
    });
  }

  async create(): Promise<void> {
    await this.#enter(() => ipc.createVault(this.passphrase));
  }

  async lookAround(): Promise<void> {
    await this.#enter(ipc.openDemo);
  }

  async openOther(): Promise<void> {
    await this.#enter(ipc.chooseVault);
  }

  #enter(open: () => Promise<unknown>): Promise<void> {
    return this.#try(async () => {
      await open();
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
