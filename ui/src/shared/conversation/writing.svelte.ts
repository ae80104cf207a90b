/** The writing down of one conversation: who, when, what was said, and what was promised on either side. */
import { Reading } from '$lib/dates/reading.svelte';
import { showTime } from '$lib/dates/show';
import { ipc, type Classification, type ContributionWay, type ConversationKind, type Full, type PromiseSuggestion, type Side } from '$lib/ipc';
import { Latest } from '$lib/session/latest';
import { Saving } from '$lib/session/saving.svelte';
import { session } from '$lib/session/session.svelte';
import { t } from '$lib/texts';
import { keyOf } from './begun';
import { ConversationDraft } from './conversation-draft.svelte';
import { isEmpty, networkOf, same, toSeal, type Kept, type KeptConversation } from './kept';
import { toKeepContributions, toKeepPromises, type Contributed, type Promised } from './lines';

/** Long enough after the last key that a sentence may have ended, in milliseconds. */
const pause = 500;

export class Writing {
  people = $state<string[]>([]);
  kind = $state<ConversationKind>('coffee');
  place = $state('');
  note = $state('');
  impression = $state('');
  classification = $state<Classification>('internal');
  promises = $state<Promised[]>([]);
  contributions = $state<Contributed[]>([]);
  /** How the conversation stands now, when it changed elsewhere while it was open here. */
  meanwhile = $state.raw<Full<KeptConversation>>();
  /** It was removed elsewhere while it was open here. */
  gone = $state(false);
  suggestions = $state.raw<Full<PromiseSuggestion>[]>([]);
  lacking = $state.raw<{ field: 'people' | 'note' | 'contributions'; text: string }>();
  readonly at: Reading;
  readonly saving = new Saving();
  readonly draft: ConversationDraft;
  /** The conversation that is changed; none for a new one. */
  #changed: Full<KeptConversation> | undefined;
  /** The network that was chosen when it was begun; `null` when all were. */
  #network = session.chosen;
  #next = 1;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #declined = new Set<string>();
  readonly #looking = new Latest();

  /** `key`: that of a draft to go on with, of a new conversation. */
  constructor(people: string[], now: string, public id?: string, key?: string) {
    this.people = people;
    this.draft = new ConversationDraft(people, () => [this.id, ...this.people], { id, key });
    this.at = new Reading({ leaning: 'past', moment: true });
    this.at.set(now, t('conversation-now', { time: showTime(now) }));
  }

  /** Takes up what was left unsaved, with the people it was written about. */
  async resume(): Promise<void> {
    await this.#read();
    await this.#takeUp();
  }

  async #takeUp(): Promise<void> {
    const about = this.id ? keyOf(this.people) : this.draft.fitting;
    // When other people are chosen meanwhile it is not about them.
    const left = await this.draft.find(() => keyOf(this.people) === about);
    if (!left) return;
    const { people, at, promises, contributions = [], revision, network, ...rest } = left;
    Object.assign(this, rest, { people });
    this.#network = networkOf(network);
    if (at) this.at.set(at);
    // What was changed elsewhere since goes on standing until somebody chooses.
    const read = this.#changed;
    if (read && read.revision !== revision && !same(left, read)) this.meanwhile = read;
    for (const promise of promises) this.promise(promise.side, promise.text, promise.due);
    for (const { way, text, person } of contributions) this.contribute(way, text, person);
    // What was written in a conversation that was removed since is not lost.
    if (this.saving.problem?.code === 'notFound.record') this.gone = true;
  }

  /** Reads the conversation that is to be changed. */
  async #read(): Promise<void> {
    const { id } = this;
    if (!id) return;
    await this.saving.try(async () => {
      this.#take(await ipc.conversation(id));
    });
  }

  #take(read: Full<KeptConversation>): void {
    this.#changed = read;
    const { people, at, kind, place, note, impression, classification } = read;
    Object.assign(this, { people, kind, place, note, impression, classification });
    this.at.set(at);
  }

  /** `dueWords`: those of a day that can be two, to be asked about. */
  promise(side: Side, text = '', due = '', dueWords = ''): void {
    const reading = new Reading({ leaning: 'future' }, due);
    if (dueWords) reading.text = dueWords;
    this.promises.push({ key: this.#next++, side, text, due: reading });
  }

  contribute(way: ContributionWay, text = '', person = ''): void {
    this.contributions.push({ key: this.#next++, way, text, person });
  }

  /** Whose a contribution is: who was chosen for it, or the only one there is when nobody was. Nobody when that person was taken out. */
  whose({ person }: Pick<Contributed, 'person'>): string | undefined {
    if (this.people.includes(person)) return person;
    return !person && this.people.length === 1 ? this.people[0] : undefined;
  }

  takeOut(key: number): void {
    this.contributions = this.contributions.filter((contribution) => contribution.key !== key);
  }

  withdraw(key: number): void {
    this.promises = this.promises.filter((promise) => promise.key !== key);
  }

  /** Makes a suggested promise one; it is not suggested again, nor is one that was declined. */
  take(suggestion: Full<PromiseSuggestion>, yes: boolean): void {
    if (yes) this.promise(suggestion.side, suggestion.text, suggestion.due ?? '', suggestion.dueWords);
    this.#declined.add(suggestion.text);
    this.suggestions = this.suggestions.filter((one) => one !== suggestion);
  }

  /** Keeps a draft of what stands there, with the people it is about; an untouched or emptied form leaves none. */
  keep(): void {
    const kept = this.#kept();
    const changed = this.#changed;
    void this.#follow(kept.people);
    if (!changed && isEmpty(kept)) this.#network = session.chosen;
    if (changed ? same(kept, changed) : isEmpty(kept)) this.draft.clear();
    else this.draft.keep({ ...toSeal(kept), network: this.#network, revision: this.meanwhile ? undefined : changed?.revision });
  }

  async #follow(people: string[]): Promise<void> {
    if (await this.draft.follow(people, () => isEmpty(this.#kept()))) await this.#takeUp();
  }

  /** Looks for promises in the note, once writing pauses. */
  look(note: string): void {
    clearTimeout(this.#timer);
    this.#looking.drop();
    const suggest = (found: Full<PromiseSuggestion>[]) => {
      const known = this.promises.map(({ text }) => text);
      this.suggestions = found.filter(({ text }) => !this.#declined.has(text) && !known.includes(text));
    };
    this.#timer = setTimeout(() => {
      void this.#looking.ask(async () => (note.trim() ? ipc.findPromises(note) : []), suggest, () => suggest([]));
    }, pause);
  }

  /** Removes the conversation that was to be changed; says whether that was done. */
  async remove(): Promise<boolean> {
    const { id } = this;
    const removed = await this.saving.once(async () => {
      if (!id || !(await this.saving.try(() => ipc.removeConversation(id)))) return false;
      await this.draft.drop();
      return true;
    });
    return removed ?? false;
  }

  /** Saves conversation and promises as one; says whether that was done. */
  async save(): Promise<boolean> {
    return (await this.saving.once(() => this.#save())) ?? false;
  }

  async #save(): Promise<boolean> {
    const dates = await Promise.all([this.at.settle(), ...this.promises.map(({ due }) => due.settle())]);
    this.lacking = this.#missing();
    if (this.lacking || dates.includes(false) || this.meanwhile || (this.id && !this.#changed)) return false;
    const { promises, contributions, ...conversation } = this.#kept();
    const changed = this.#changed;
    const done = await this.saving.try(() => {
      if (changed) return ipc.changeConversation(changed.id, changed.revision, { ...conversation, network: changed.network });
      return ipc.holdConversation({
        ...conversation,
        network: this.#network,
        promises: promises.map(({ side, text, due }) => ({ side, text, due: due || null, holder: '', people: [] })),
        contributions: contributions?.map(({ way, text, person }) => ({ way, text, person: this.whose({ person }) ?? null })),
      });
    });
    if (done) await this.draft.drop();
    else if (changed) await this.#lookAgain(changed.id);
    return done;
  }

  /** Saves what stands here over what was changed elsewhere. */
  async keepMine(): Promise<boolean> {
    const kept = await this.saving.once(() => {
      this.#changed = this.meanwhile;
      this.meanwhile = undefined;
      return this.#save();
    });
    return kept ?? false;
  }

  /** Takes over what was changed elsewhere; what was written here goes. */
  async takeTheirs(): Promise<void> {
    const { meanwhile } = this;
    if (!meanwhile) return;
    this.#take(meanwhile);
    this.meanwhile = undefined;
    this.saving.problem = undefined;
    await this.draft.drop();
  }

  /** Saves what was written in a conversation that is gone as a new one. */
  async saveAsNew(): Promise<boolean> {
    const kept = await this.saving.once(() => {
      this.#changed = undefined;
      this.id = undefined;
      this.gone = false;
      return this.#save();
    });
    return kept ?? false;
  }

  /** Why it could not be saved: it may have changed, or gone, since it was read. */
  async #lookAgain(id: string): Promise<void> {
    const code = this.saving.problem?.code;
    if (code === 'notFound.record') this.gone = true;
    if (code !== 'conflict.changedMeanwhile') return;
    this.meanwhile = await ipc.conversation(id).catch(() => undefined);
    this.gone = !this.meanwhile;
  }

  #missing(): Writing['lacking'] {
    if (this.people.length === 0) return { field: 'people', text: 'conversation-people-missing' };
    if (!this.note.trim() && !this.#kept().promises.length && !this.#kept().contributions?.length) return { field: 'note', text: 'conversation-note-missing' };
    if (this.contributions.some((one) => one.text.trim() && !this.whose(one))) return { field: 'contributions', text: 'contributed-who-missing' };
    return undefined;
  }

  #kept(): Kept {
    const { people, kind, place, note, impression, classification } = this;
    const promises = toKeepPromises(this.promises);
    const contributions = toKeepContributions(this.contributions);
    return { people: $state.snapshot(people), at: this.at.value, kind, place, note, impression, classification, promises, contributions };
  }
}
