import { ipc, type Risk, type UserFolder } from '$lib/ipc';
import { Saving } from '$lib/session/saving.svelte';
import { session } from '$lib/session/session.svelte';

/** Where a vault that is to be made will be, on either way to one. */
export class Placing extends Saving {
  place = $state(session.app?.place ?? '');
  /** The folder of the user that this is in, until another place is chosen. */
  folder = $state<UserFolder | undefined>(session.app?.placeFolder ?? undefined);
  /** Why that is a risk, if it is. */
  risk = $state.raw<Risk | undefined>(session.app?.placeRisk ?? undefined);

  /** Lets the user choose a folder; choosing none leaves it as it was. */
  choosePlace(): Promise<boolean> {
    return this.try(async () => {
      const chosen = await ipc.choosePlace();
      if (!chosen) return;
      this.place = chosen.place;
      this.folder = undefined;
      this.risk = chosen.risk ?? undefined;
    });
  }
}
