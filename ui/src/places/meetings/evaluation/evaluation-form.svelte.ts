/** The form of the questions about a meeting. */
import { ipc, type AnswerForm, type EvaluationPage, type Full } from '$lib/ipc';
import { RecordForm } from '$lib/session/record-form.svelte';
import { Unsaved } from '$lib/session/unsaved.svelte';
import { t } from '$lib/texts';

/** Most people answer no more than these. */
export const most = 6;
const least = 3;

export class EvaluationForm extends RecordForm {
  texts = $state<string[]>([]);
  forms = $state<AnswerForm[]>([]);
  readonly unsaved;
  readonly revision: number;

  constructor(readonly meeting: string, readonly page: Full<EvaluationPage> | undefined) {
    super();
    const starters = [t('evaluation-starter-1'), t('evaluation-starter-2'), t('evaluation-starter-3'), t('evaluation-starter-4')];
    const questions = page?.questions ?? starters.map((text, at) => ({ text, form: at === 3 ? ('open' as const) : ('scale' as const) }));
    const empty = Array.from({ length: most - questions.length }, () => ({ text: '', form: 'scale' as const }));
    const all = [...questions, ...empty];
    this.texts = all.map(({ text }) => text);
    this.forms = all.map(({ form }) => form);
    this.revision = page?.revision ?? 0;
    this.unsaved = new Unsaved({ key: `evaluation:${page?.id ?? meeting}`, about: () => [page?.id ?? meeting], changes: !!page }, this as EvaluationForm, 'texts', 'forms');
  }

  /** The questions that were filled in. */
  get questions() {
    return this.texts.map((text, at) => ({ text: text.trim(), form: this.forms[at] ?? 'scale' })).filter(({ text }) => text);
  }

  get tooFew(): boolean {
    return this.questions.length < least;
  }

  protected settle(): Promise<boolean> {
    return Promise.resolve(!this.tooFew);
  }

  protected send(): Promise<{ id: string }> {
    const { page, questions } = this;
    return page ? ipc.changeEvaluation(page.id, this.revision, questions) : ipc.addEvaluation(this.meeting, questions);
  }

  protected override async takeAway(): Promise<void> {
    if (this.page) await ipc.removeEvaluation(this.page.id);
  }
}
