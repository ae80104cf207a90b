import { events, ipc } from '$lib/ipc';
import { attempt } from './attempt';

/** The backup that somebody opened outside the window, such as by a double click, until a page takes it up. */
class OpenedFile {
  /** Its name. The core knows where it is. */
  name = $state<string>();
  #looking = Promise.resolve();

  /** Looks whether there is one, and again whenever the core says so. */
  async listen(): Promise<void> {
    await events.fileOpened.listen(() => void this.#look());
    await this.#look();
  }

  /** Gives it to the page that asks, once. */
  take(): string | undefined {
    const name = this.name;
    this.name = undefined;
    return name;
  }

  /** One after the other: the core gives each file once, and what was opened last counts. */
  #look(): Promise<void> {
    const look = () =>
      attempt(async () => {
        this.name = (await ipc.takeOpenedFile()) ?? this.name;
      });
    return (this.#looking = this.#looking.then(look));
  }
}

export const openedFile = new OpenedFile();
