/** The form of a survey in another language: Kring translates nothing, somebody does. */
import { ipc, type Full, type SurveyContent, type SurveyPage } from '$lib/ipc';
import { RecordForm } from '$lib/session/record-form.svelte';
import { Unsaved } from '$lib/session/unsaved.svelte';
import { fromLines, toLines } from '$lib/texts/lines';

export class TranslationForm extends RecordForm {
  title = $state('');
  intro = $state('');
  texts = $state<string[]>([]);
  answers = $state<string[]>([]);
  readonly unsaved;
  revision: number;

  constructor(readonly page: Full<SurveyPage>, readonly language: string) {
    super();
    this.revision = page.revision;
    const whole = page.translations.find((one) => one.language === language);
    this.title = whole?.title ?? '';
    this.intro = whole?.intro ?? '';
    const questions = page.questions.map(({ translations }) => translations.find((one) => one.language === language));
    this.texts = questions.map((one) => one?.text ?? '');
    this.answers = questions.map((one) => toLines(one?.answers ?? []));
    this.unsaved = new Unsaved({ key: `survey-translation:${page.id}:${language}`, about: () => [page.id], changes: true }, this as TranslationForm, 'title', 'intro', 'texts', 'answers', 'revision');
  }

  get noTitle(): boolean {
    return !this.title.trim();
  }

  /** Whether the translation of a question is not whole. */
  missing(at: number): boolean {
    return !this.texts[at]?.trim() || fromLines(this.answers[at] ?? '').length !== this.page.questions[at]?.answers.length;
  }

  get input(): SurveyContent {
    const { network, title, intro, translations, questions, classification } = this.page;
    const { language } = this;
    return {
      network,
      title,
      intro,
      classification,
      translations: [...translations.filter((one) => one.language !== language), { language, title: this.title.trim(), intro: this.intro.trim() }],
      questions: questions.map((question, at) => ({
        ...question,
        translations: [...question.translations.filter((one) => one.language !== language), { language, text: this.texts[at]?.trim() ?? '', answers: fromLines(this.answers[at] ?? '') }],
      })),
    };
  }

  protected settle(): Promise<boolean> {
    return Promise.resolve(!this.noTitle && !this.page.questions.some((_, at) => this.missing(at)));
  }

  protected send(): Promise<{ id: string }> {
    return ipc.changeSurvey(this.page.id, this.revision, this.input);
  }
}
