import { ipc, type CompactReport, type KeySlot } from '$lib/ipc';
import { Saving } from '$lib/session/saving.svelte';
import { session } from '$lib/session/session.svelte';
import { t } from '$lib/texts';
import { Work } from '$lib/work/work.svelte';

type What = 'add' | 'change' | 'rename' | 'remove' | 'recovery';

/** What opens the vault, and what is being done about it. */
export class Keys {
  slots = $state.raw<KeySlot[]>([]);
  /** The dialog that is open, and the key it is about. */
  asked = $state.raw<{ what: What; slot?: KeySlot }>();
  /** The name of a key that was removed or changed just now: copies of it may be about. */
  gone = $state<string>();
  readonly saving = new Saving();
  readonly rekey = new Work<CompactReport>('compact');

  get passphrases(): KeySlot[] {
    return this.slots.filter((slot) => !slot.recovery);
  }

  get recovery(): KeySlot | undefined {
    return this.slots.find((slot) => slot.recovery);
  }

  async read(): Promise<void> {
    await this.saving.try(async () => {
      this.slots = await ipc.keySlots();
    });
  }

  ask(what: What, slot?: KeySlot): void {
    this.saving.problem = undefined;
    this.gone = undefined;
    this.rekey.clear();
    this.asked = { what, slot };
  }

  close(): void {
    this.asked = undefined;
  }

  add(name: string, passphrase: string): Promise<boolean> {
    return this.#do(() => ipc.addPassphrase(name, passphrase), 'keys-added');
  }

  rename(name: string, newName: string): Promise<boolean> {
    return this.#do(() => ipc.renameKeySlot(name, newName), 'keys-renamed');
  }

  /** Removes a key; the dialog stays, to offer a new lock for who has a copy. */
  remove(name: string): Promise<boolean> {
    return this.saving.try(async () => {
      this.slots = await ipc.removeKeySlot(name);
      this.gone = name;
    });
  }

  /** The passphrase of `name` was changed elsewhere. */
  async changed(name: string): Promise<void> {
    await this.read();
    this.gone = name;
  }

  async #do(act: () => Promise<KeySlot[]>, said: string): Promise<boolean> {
    const done = await this.saving.try(async () => {
      this.slots = await act();
    });
    if (done) {
      this.close();
      session.announce(t(said));
    }
    return done;
  }
}
