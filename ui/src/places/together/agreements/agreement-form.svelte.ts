/** The form of a working agreement: a new one, a new text of one, or what one is about. */
import { Reading } from '$lib/dates/reading.svelte';
import { ipc, type Agreement, type AgreementAbout, type Full, type Versioned } from '$lib/ipc';
import { RecordForm } from '$lib/session/record-form.svelte';
import { Unsaved } from '$lib/session/unsaved.svelte';

export type How = 'new' | 'revise' | 'edit';

export class AgreementForm extends RecordForm {
  about = $state<AgreementAbout>('confidentiality');
  subject = $state('');
  text = $state('');
  /** The meeting the text was made at; empty for none. */
  meeting = $state('');
  readonly madeOn = new Reading({ leaning: 'past' });
  /** When it is looked at again together; empty for no such day. */
  readonly reviewOn: Reading;
  readonly unsaved;

  constructor(
    readonly network: string,
    readonly how: How,
    readonly agreement: Full<Versioned<Agreement>> | undefined,
  ) {
    super();
    this.about = agreement?.about ?? 'confidentiality';
    this.subject = agreement?.subject ?? '';
    this.reviewOn = new Reading({ leaning: 'future' }, agreement?.reviewOn ?? '');
    // A new text mostly is the old one with a few words more.
    this.text = agreement?.versions.at(-1)?.text ?? '';
    const key = `agreement:${how}:${agreement?.id ?? network}`;
    this.unsaved = new Unsaved({ key, about: () => [agreement?.id ?? network], changes: !!agreement }, this as AgreementForm, 'about', 'subject', 'text', 'meeting', 'madeOn', 'reviewOn');
  }

  get lacking(): boolean {
    return this.how !== 'edit' && !this.text.trim();
  }

  protected async settle(): Promise<boolean> {
    return !this.lacking && (await this.madeOn.settle()) && (await this.reviewOn.settle());
  }

  protected send(): Promise<{ id: string }> {
    const { network, about, agreement } = this;
    const subject = this.subject.trim();
    const version = { text: this.text.trim(), madeOn: this.madeOn.value || null, meeting: this.meeting || null };
    if (!agreement) return ipc.addAgreement({ network, about, subject, ...version });
    if (this.how === 'revise') return ipc.reviseAgreement(agreement.id, agreement.revision, version);
    const { versions, endedOn, proposed } = agreement;
    const reviewOn = this.reviewOn.value || null;
    return ipc.changeAgreement(agreement.id, agreement.revision, { network, about, subject, versions, endedOn, proposed, reviewOn });
  }
}
