/** What the projector shows: asked of the core again whenever it says that something changed. */
import { events, ipc, type Full, type ProjectorView } from '$lib/ipc';
import { Latest } from '$lib/session/latest';
import { loadTexts, spoken } from '$lib/texts';

export class Projection {
  /** `undefined`: a black screen, also when the core does not answer. */
  view = $state.raw<Full<ProjectorView>>();
  readonly #reading = new Latest();

  async begin(): Promise<void> {
    await Promise.all([
      events.projectorChanged.listen(() => void this.#read()),
      events.changed.listen(() => void this.#read()),
      events.locking.listen(() => (this.view = undefined)),
    ]);
    await this.#read();
  }

  async #read(): Promise<void> {
    const ask = async () => {
      const view = await ipc.projectorView();
      if (view) await loadTexts(view.language);
      return view;
    };
    const take = (view: Full<ProjectorView> | null) => {
      if (view) {
        spoken.language = view.language;
        document.documentElement.lang = view.language;
      }
      this.view = view ?? undefined;
    };
    await this.#reading.ask(ask, take, () => (this.view = undefined));
  }
}
