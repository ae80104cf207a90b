/** The form of a flip chart: a line of text for each thing that stands on it. */
import { ipc, type FocusGroupRow, type Full } from '$lib/ipc';
import { RecordForm } from '$lib/session/record-form.svelte';
import { Unsaved } from '$lib/session/unsaved.svelte';
import { fromLines } from '$lib/texts/lines';

export class FlapForm extends RecordForm {
  group = $state('1');
  text = $state('');
  /** The theme it is about; empty for none yet. */
  theme = $state('');
  readonly unsaved;
  /** How many lines were kept. */
  kept = 0;

  constructor(readonly row: Full<FocusGroupRow>) {
    super();
    const { id } = row.focusGroup;
    this.unsaved = new Unsaved({ key: `flap:${id}`, about: () => [id], changes: false }, this as FlapForm, 'group', 'text', 'theme');
  }

  get lines(): string[] {
    return fromLines(this.text);
  }

  get nothing(): boolean {
    return this.lines.length === 0;
  }

  protected settle(): Promise<boolean> {
    return Promise.resolve(!this.nothing);
  }

  protected async send(): Promise<{ id: string }> {
    const { id } = this.row.focusGroup;
    this.kept = (await ipc.addFlap(id, { group: Number(this.group), lines: this.lines, theme: this.theme || null })).length;
    return { id };
  }
}
