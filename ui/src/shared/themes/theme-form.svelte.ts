/** The forms of a theme: what it is, and what came of it. */
import { Reading } from '$lib/dates/reading.svelte';
import { ipc, type Full, type NetworkTheme, type ThemeRow } from '$lib/ipc';
import { RecordForm } from '$lib/session/record-form.svelte';
import { Unsaved } from '$lib/session/unsaved.svelte';

export class ThemeForm extends RecordForm {
  title = $state('');
  about = $state('');
  confidential = $state(false);
  readonly unsaved;
  readonly #before: Full<ThemeRow>['theme'] | undefined;
  /** That of the record when one began to change it. */
  revision: number;

  constructor(row: Full<ThemeRow> | undefined, readonly network: string) {
    super();
    const before = (this.#before = row?.theme);
    this.revision = before?.revision ?? 0;
    this.title = before?.title ?? '';
    this.about = before?.about ?? '';
    this.confidential = before?.classification === 'confidential';
    const key = `theme:${before?.id ?? `new:${network}`}`;
    this.unsaved = new Unsaved({ key, about: () => [before?.id ?? network], changes: !!before }, this as ThemeForm, 'title', 'about', 'confidential', 'revision');
  }

  get noTitle(): boolean {
    return !this.title.trim();
  }

  /** The theme the form stands for. */
  get input(): NetworkTheme {
    const before = this.#before;
    const open = before?.classification === 'public' ? 'public' : 'internal';
    return {
      network: before?.network ?? this.network,
      title: this.title.trim(),
      about: this.about.trim(),
      planned: before?.planned ?? [],
      answer: before?.answer ?? null,
      classification: this.confidential ? 'confidential' : open,
    };
  }

  protected async settle(): Promise<boolean> {
    return !this.noTitle;
  }

  protected send(): Promise<{ id: string }> {
    const before = this.#before;
    return before ? ipc.changeTheme(before.id, this.revision, this.input) : ipc.addTheme(this.input);
  }

  protected override async takeAway(): Promise<void> {
    if (this.#before) await ipc.removeTheme(this.#before.id);
  }
}

export class ThemeAnswerForm extends RecordForm {
  text = $state('');
  readonly on: Reading;
  readonly unsaved;
  readonly #id: string;

  constructor({ theme }: Full<ThemeRow>, today: string) {
    super();
    this.#id = theme.id;
    this.text = theme.answer?.text ?? '';
    this.on = new Reading({ leaning: 'past' }, theme.answer?.on ?? today);
    this.unsaved = new Unsaved({ key: `theme-answer:${theme.id}`, about: () => [theme.id], changes: false }, this as ThemeAnswerForm, 'text', 'on');
  }

  get noText(): boolean {
    return !this.text.trim();
  }

  protected async settle(): Promise<boolean> {
    return !this.noText && (await this.on.settle());
  }

  protected send(): Promise<{ id: string }> {
    return ipc.answerTheme(this.#id, { text: this.text.trim(), on: this.on.value || null });
  }
}
