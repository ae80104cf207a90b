/** The form of a survey: its title and its questions. Translations of a question stay with it as long as its answers are as many. */
import { ipc, type Full, type SurveyContent, type SurveyForm as AnswerForm, type SurveyPage, type SurveyQuestion } from '$lib/ipc';
import { RecordForm } from '$lib/session/record-form.svelte';
import { Unsaved } from '$lib/session/unsaved.svelte';
import { fromLines, toLines } from '$lib/texts/lines';

/** As many questions as fit a page or two. */
export const most = 12;
/** As few as one begins with. */
const begin = 3;

export class SurveyForm extends RecordForm {
  title = $state('');
  intro = $state('');
  confidential = $state(false);
  texts = $state<string[]>([]);
  forms = $state<AnswerForm[]>([]);
  /** The answers to choose from of each question, one a line. */
  answers = $state<string[]>([]);
  readonly unsaved;
  /** That of the record when one began to change it. */
  revision: number;

  constructor(readonly page: Full<SurveyPage> | undefined, readonly network: string) {
    super();
    this.revision = page?.revision ?? 0;
    this.title = page?.title ?? '';
    this.intro = page?.intro ?? '';
    this.confidential = page?.classification === 'confidential';
    const questions = page?.questions ?? [];
    const empty = Array.from({ length: Math.max(0, begin - questions.length) }, () => ({ text: '', form: 'one' as const, answers: [] }));
    const all = [...questions, ...empty];
    this.texts = all.map(({ text }) => text);
    this.forms = all.map(({ form }) => form);
    this.answers = all.map(({ answers }) => toLines(answers));
    const key = `survey:${page?.id ?? `new:${network}`}`;
    const fields = ['title', 'intro', 'confidential', 'texts', 'forms', 'answers', 'revision'] as const;
    this.unsaved = new Unsaved({ key, about: () => [page?.id ?? network], changes: !!page }, this as SurveyForm, ...fields);
  }

  addQuestion(): void {
    this.texts.push('');
    this.forms.push('one');
    this.answers.push('');
  }

  get noTitle(): boolean {
    return !this.title.trim();
  }

  /** Whether a question has too few or too many answers to choose from, or one twice. */
  wrongAnswers(at: number): boolean {
    const { form = 'one', answers = [] } = this.#question(at);
    const different = new Set(answers.map((answer) => answer.toLowerCase())).size;
    return !!this.texts[at]?.trim() && form !== 'open' && (answers.length < 2 || answers.length > 8 || different < answers.length);
  }

  /** Whether the same question stands there before. */
  twice(at: number): boolean {
    const text = this.texts[at]?.trim().toLowerCase();
    return !!text && this.texts.slice(0, at).some((other) => other.trim().toLowerCase() === text);
  }

  /** A question as it is filled in; the translations are those of the one that stood there. */
  #question(at: number): SurveyQuestion {
    const form = this.forms[at] ?? 'one';
    const answers = form === 'open' ? [] : fromLines(this.answers[at] ?? '');
    const translations = (this.page?.questions[at]?.translations ?? []).filter((one) => one.answers.length === answers.length);
    return { text: this.texts[at]?.trim() ?? '', form, answers, translations };
  }

  get input(): SurveyContent {
    const { page } = this;
    const open = page?.classification === 'public' ? 'public' : 'internal';
    return {
      network: page?.network ?? this.network,
      title: this.title.trim(),
      intro: this.intro.trim(),
      translations: page?.translations ?? [],
      questions: page?.fixed ? page.questions : this.texts.map((_, at) => this.#question(at)).filter(({ text }) => text),
      classification: this.confidential ? 'confidential' : open,
    };
  }

  protected settle(): Promise<boolean> {
    const wrong = !this.page?.fixed && this.texts.some((_, at) => this.wrongAnswers(at) || this.twice(at));
    return Promise.resolve(!this.noTitle && !wrong);
  }

  protected send(): Promise<{ id: string }> {
    const { page } = this;
    return page ? ipc.changeSurvey(page.id, this.revision, this.input) : ipc.addSurvey(this.input);
  }

  protected override async takeAway(): Promise<void> {
    if (this.page) await ipc.removeSurvey(this.page.id);
  }
}
