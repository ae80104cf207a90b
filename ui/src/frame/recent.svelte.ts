/** What just happened, and taking a thing of it back: what would go along is said first. */
import { ipc, type Full, type RecentOperation } from '$lib/ipc';
import { Saving } from '$lib/session/saving.svelte';
import { session } from '$lib/session/session.svelte';
import { t } from '$lib/texts';
import { operationAbout, sayUndone } from '$lib/texts/operations';

export class Recent {
  all = $state.raw<Full<RecentOperation>[]>();
  /** The operation of which was asked whether what rests on it may go too. */
  asked = $state.raw<Full<RecentOperation>>();
  /** What became of an undo that stopped half-way. Said here as well: the dialog lies over what the window tells. */
  stopped = $state<string>();
  readonly saving = new Saving();

  async read(): Promise<void> {
    await this.saving.try(async () => {
      this.all = await ipc.recentOperations();
    });
  }

  /** What an undo of `one` takes along, the last first. */
  along(one: Full<RecentOperation>): Full<RecentOperation>[] {
    return one.takes.map((number) => this.all?.find((other) => other.number === number)).filter((other) => other !== undefined);
  }

  /** Takes one back; where others would go along, asks first. */
  async undo(one: Full<RecentOperation>): Promise<void> {
    if (one.takes.length && this.asked !== one) {
      this.asked = one;
      return;
    }
    await this.#do(async () => {
      const undone = await ipc.undoNumber(one.number, one.takes.length > 0);
      const said = sayUndone(undone);
      if (undone.stopped) this.stopped = said;
      return said;
    });
  }

  async redo(): Promise<void> {
    await this.#do(async () => {
      const redone = await ipc.redo();
      return redone ? t('redone', { operation: operationAbout(redone) }) : t('redo-nothing');
    });
  }

  async #do(act: () => Promise<string>): Promise<void> {
    await this.saving.once(async () => {
      this.asked = this.stopped = undefined;
      if (await this.saving.try(async () => session.tell(await act()))) await this.read();
    });
  }
}
