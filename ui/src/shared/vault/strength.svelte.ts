import { ipc, type Strength } from '$lib/ipc';
import { Latest } from '$lib/session/latest';

/** The core's estimate of a passphrase, asked again while one types; an answer that was overtaken is dropped. */
export class Estimate {
  value = $state.raw<Strength>();
  readonly #asking = new Latest();

  async of(passphrase: string): Promise<void> {
    const question = async () => (passphrase.trim() ? ipc.passphraseStrength(passphrase) : undefined);
    await this.#asking.ask(question, (value) => (this.value = value));
  }

  /** The estimate of what was asked about last, once it is there. */
  async settled(): Promise<Strength | undefined> {
    await this.#asking.settled();
    return this.value;
  }
}
