/** The forms of proposals: which texts to discuss, and that one of them was agreed on. */
import { Reading } from '$lib/dates/reading.svelte';
import { ipc, type AgreementAbout, type AgreementRow, type Full } from '$lib/ipc';
import { RecordForm } from '$lib/session/record-form.svelte';
import { Unsaved } from '$lib/session/unsaved.svelte';
import { t } from '$lib/texts';

/** What networks mostly agree on, with a text to start from. */
export const starters = (): { about: AgreementAbout; text: string }[] => [
  { about: 'confidentiality', text: t('agreement-starter-confidentiality') },
  { about: 'sharingInformation', text: t('agreement-starter-sharing') },
  { about: 'photos', text: t('agreement-starter-photos') },
  { about: 'contact', text: t('agreement-starter-contact') },
  { about: 'decisionMaking', text: t('agreement-starter-deciding') },
  { about: 'money', text: t('agreement-starter-money') },
];

export class ProposalsForm extends RecordForm {
  chosen = $state<boolean[]>([]);
  texts = $state<string[]>([]);
  readonly starters = starters();
  readonly unsaved;

  constructor(readonly network: string) {
    super();
    this.chosen = this.starters.map(() => true);
    this.texts = this.starters.map(({ text }) => text);
    this.unsaved = new Unsaved({ key: `agreements-proposed:${network}`, about: () => [network], changes: false }, this as ProposalsForm, 'chosen', 'texts');
  }

  get proposals() {
    const { network } = this;
    const all = this.starters.map(({ about }, at) => ({ network, about, subject: '', text: this.texts[at]?.trim() ?? '', madeOn: null, meeting: null }));
    return all.filter(({ text }, at) => this.chosen[at] && text);
  }

  protected settle(): Promise<boolean> {
    return Promise.resolve(this.proposals.length > 0);
  }

  protected async send(): Promise<{ id: string }> {
    const [first] = await ipc.proposeAgreements(this.proposals);
    return { id: first?.id ?? '' };
  }
}

export class AgreeForm extends RecordForm {
  /** The meeting it was agreed on at; empty for none. */
  meeting = $state('');
  readonly on: Reading;
  readonly reviewOn = new Reading({ leaning: 'future' });
  readonly unsaved;
  readonly #id: string;

  constructor({ agreement }: Full<AgreementRow>) {
    super();
    this.#id = agreement.id;
    this.on = new Reading({ leaning: 'past' });
    this.unsaved = new Unsaved({ key: `agreement-agree:${agreement.id}`, about: () => [agreement.id], changes: false }, this as AgreeForm, 'meeting', 'on', 'reviewOn');
  }

  protected async settle(): Promise<boolean> {
    return (await this.on.settle()) && (await this.reviewOn.settle());
  }

  protected send(): Promise<{ id: string }> {
    return ipc.agree(this.#id, { on: this.on.value || null, meeting: this.meeting || null, reviewOn: this.reviewOn.value || null });
  }
}
