/** The form of one talk before a meeting: lists one item a line, to and from the record the core keeps. */
import { Reading } from '$lib/dates/reading.svelte';
import { ipc, type Full, type Preparation, type PreparationRow, type PreparationState, type Wish } from '$lib/ipc';
import { Saving } from '$lib/session/saving.svelte';
import { Unsaved } from '$lib/session/unsaved.svelte';
import { fromLines, toLines } from '$lib/texts/lines';

export class PreparationForm {
  themes = $state('');
  wishes = $state('');
  conversation = $state('');
  readonly at: Reading;
  readonly saving = new Saving();
  readonly unsaved;
  readonly #row: Full<PreparationRow>;
  /** That of the record when one began to change it. */
  revision: number;

  constructor(row: Full<PreparationRow>, closing: boolean) {
    this.#row = row;
    const { at, themes, wishes, conversation } = row.preparation;
    this.at = new Reading({ leaning: 'future', moment: true }, at ?? '');
    this.themes = toLines(themes);
    this.wishes = toLines(wishes.map(({ text }) => text));
    this.conversation = conversation ?? (closing ? (row.talks[0]?.id ?? '') : '');
    this.revision = row.preparation.revision;
    const key = `preparation:${closing ? 'held:' : ''}${row.preparation.id}`;
    this.unsaved = new Unsaved({ key, about: () => [row.preparation.id], changes: true }, this as PreparationForm, 'at', 'themes', 'wishes', 'conversation', 'revision');
  }

  /** The preparation the form stands for. */
  input(state: PreparationState): Preparation {
    const { person, meeting, wishes, takesAlong, closedOn } = this.#row.preparation;
    return {
      person,
      meeting,
      takesAlong,
      closedOn,
      state,
      at: this.at.value || null,
      themes: fromLines(this.themes),
      wishes: keepWishes(fromLines(this.wishes), wishes),
      conversation: this.conversation || null,
    };
  }

  /** Saves all of it at once and says whether that was done. */
  async save(state: PreparationState): Promise<boolean> {
    return (await this.saving.once(() => this.#save(state))) ?? false;
  }

  async #save(state: PreparationState): Promise<boolean> {
    if (!(await this.at.settle())) return false;
    const { id } = this.#row.preparation;
    if (!(await this.saving.try(() => ipc.changePreparation(id, this.revision, this.input(state))))) return false;
    await this.unsaved.giveUp();
    return true;
  }
}

/** Wishes by their words; what was agreed on one that stays is kept. */
export function keepWishes(texts: string[], before: Full<Wish>[]): Wish[] {
  return texts.map((text) => before.find((wish) => wish.text === text) ?? { text, agreed: null, item: null });
}
