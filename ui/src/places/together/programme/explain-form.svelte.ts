/** The form in which the reason of a change of a meeting is written. */
import { ipc } from '$lib/ipc';
import { RecordForm } from '$lib/session/record-form.svelte';
import { Unsaved } from '$lib/session/unsaved.svelte';

export class ExplainForm extends RecordForm {
  reason = $state('');
  readonly unsaved;

  constructor(readonly meeting: string, readonly change: number, reason: string) {
    super();
    this.reason = reason;
    this.unsaved = new Unsaved({ key: `plan-change:${meeting}:${change}`, about: () => [meeting], changes: true }, this as ExplainForm, 'reason');
  }

  protected settle(): Promise<boolean> {
    return Promise.resolve(true);
  }

  protected send(): Promise<{ id: string }> {
    return ipc.explainPlanChange(this.meeting, this.change, this.reason.trim());
  }
}
