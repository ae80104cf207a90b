/** Making one record of two: what differs, what is taken of each, and the merge itself. */
import { ipc, type Full, type MergeChoice, type MergeSheet } from '$lib/ipc';
import { Saving } from '$lib/session/saving.svelte';

export class Merging {
  sheet = $state.raw<Full<MergeSheet>>();
  take = $state<Record<string, MergeChoice>>({});
  readonly saving = new Saving();

  constructor(
    readonly keep: string,
    readonly other: string,
  ) {}

  /** Reads both as they are now; what was chosen for a field that still differs stays chosen. */
  async read(): Promise<void> {
    await this.saving.try(async () => {
      const sheet = await ipc.mergeSheet(this.keep, this.other);
      this.take = Object.fromEntries(sheet.fields.map(({ field, proposed }) => [field, this.take[field] ?? proposed]));
      this.sheet = sheet;
    });
  }

  /** Merges what is shown; when one of the two changed meanwhile both are shown anew. */
  async merge(): Promise<boolean> {
    const { sheet } = this;
    if (!sheet) return false;
    const done = await this.saving.try(() =>
      ipc.mergePeople({
        keep: this.keep,
        other: this.other,
        keepRevision: sheet.keep.revision,
        otherRevision: sheet.other.revision,
        take: $state.snapshot(this.take),
      }),
    );
    const problem = this.saving.problem;
    if (!done && problem?.code === 'conflict.changedMeanwhile') {
      await this.read();
      this.saving.problem = problem;
    }
    return done;
  }

  /** Remembers that they are two people. */
  apart(): Promise<boolean> {
    return this.saving.try(() => ipc.setDistinct(this.keep, this.other, true));
  }
}
