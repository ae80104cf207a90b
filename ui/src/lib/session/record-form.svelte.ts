/** The form of one record: what is missing is pointed at, it is saved once however often that is pressed, and its draft goes with that. */
import { Saving } from './saving.svelte';
import type { Unsaved } from './unsaved.svelte';

export abstract class RecordForm {
  /** Whether it was tried to save: only then what is missing is pointed at. */
  tried = $state(false);
  readonly saving = new Saving();
  /** The draft of what is filled in. */
  abstract readonly unsaved: Omit<Unsaved<object, never>, 'form'>;

  /** Says whether all that is needed is there, and every date was understood. */
  protected abstract settle(): Promise<boolean>;

  /** Sends the record to the core, which gives its id. */
  protected abstract send(): Promise<{ id: string }>;

  /** Has the core remove the record that the form changes. */
  protected takeAway(): Promise<unknown> {
    return Promise.resolve();
  }

  /** Saves it and gives the id of the record; nothing when that could not be done. */
  save(): Promise<string | undefined> {
    return this.saving.once(async () => {
      this.tried = true;
      if (!(await this.settle())) return undefined;
      let id: string | undefined;
      const done = await this.saving.try(async () => {
        id = (await this.send()).id;
      });
      if (done) await this.unsaved.giveUp();
      return id;
    });
  }

  /** Removes the record, and says whether that was done. */
  async remove(): Promise<boolean> {
    const removed = await this.saving.once(async () => {
      const done = await this.saving.try(() => this.takeAway());
      if (done) await this.unsaved.giveUp();
      return done;
    });
    return removed ?? false;
  }
}
