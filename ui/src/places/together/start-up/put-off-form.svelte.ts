/** The form with which a step is put off. */
import { ipc, type StartUpStep } from '$lib/ipc';
import { RecordForm } from '$lib/session/record-form.svelte';
import { Unsaved } from '$lib/session/unsaved.svelte';

export class PutOffForm extends RecordForm {
  reason = $state('');
  readonly unsaved;

  constructor(readonly network: string, readonly step: StartUpStep) {
    super();
    this.unsaved = new Unsaved({ key: `start-up:${network}:${step}`, about: () => [network], changes: false }, this as PutOffForm, 'reason');
  }

  get lacking(): boolean {
    return !this.reason.trim();
  }

  protected settle(): Promise<boolean> {
    return Promise.resolve(!this.lacking);
  }

  protected send(): Promise<{ id: string }> {
    return ipc.putOffStep(this.network, this.step, this.reason.trim());
  }
}
