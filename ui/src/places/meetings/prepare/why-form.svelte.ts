/** The form of why somebody is invited. */
import { ipc, type Full, type InvitedPerson } from '$lib/ipc';
import { RecordForm } from '$lib/session/record-form.svelte';
import { Unsaved } from '$lib/session/unsaved.svelte';

export class WhyForm extends RecordForm {
  why = $state('');
  readonly unsaved;
  readonly #person: string;

  constructor(readonly meeting: string, { person, why }: Full<InvitedPerson>) {
    super();
    this.#person = person.id;
    this.why = why;
    this.unsaved = new Unsaved({ key: `why:${meeting}:${person.id}`, about: () => [meeting, person.id], changes: false }, this as WhyForm, 'why');
  }

  protected settle(): Promise<boolean> {
    return Promise.resolve(true);
  }

  protected send(): Promise<{ id: string }> {
    return ipc.setWhyInvited(this.meeting, this.#person, this.why.trim());
  }
}
