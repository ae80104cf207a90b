import { ipc, type Strength } from '$lib/ipc';

/** The core's estimate of a passphrase, asked again while one types; an answer that was overtaken is dropped. */
export class Estimate {
  value = $state.raw<Strength>();
  #asked = 0;

  async of(passphrase: string): Promise<void> {
    const asked = ++this.#asked;
    const value = passphrase.trim() ? await ipc.passphraseStrength(passphrase) : undefined;
    if (asked === this.#asked) this.value = value;
  }
}
