/** The form with which somebody's part in a network, or a network, is ended: what becomes of each open thing, and how it ended. */
import { Reading } from '$lib/dates/reading.svelte';
import { ipc, type Ending, type EndingPage, type Full, type OpenThing, type Settlement, type SettleWay } from '$lib/ipc';
import { RecordForm } from '$lib/session/record-form.svelte';
import { Unsaved } from '$lib/session/unsaved.svelte';
import { explain } from '$lib/texts';

/** What ends: a membership, or a network. */
export interface Ends {
  kind: 'membership' | 'network';
  id: string;
}

/** What is chosen about one open thing. */
export interface Choice {
  way: SettleWay | '';
  words: string;
  to: string;
}

const nothing: Choice = { way: '', words: '', to: '' };

/** What needs no word with what becomes of it. */
const silent: OpenThing['kind'][] = ['preparation', 'invitation', 'lead', 'survey', 'evaluation', 'focusGroup'];

/** Whether words go with what was chosen. */
export function asksWords({ kind }: Full<OpenThing>, { way }: Choice): boolean {
  const answers = kind === 'input' || kind === 'signal';
  return (way === 'letGo' && !silent.includes(kind)) || (answers && way === 'done') || (way === 'handOver' && kind === 'ourPromise');
}

/** Whether a member goes with what was chosen. */
export const asksMember = (thing: Full<OpenThing>, { way }: Choice): boolean => way === 'handOver' && thing.kind !== 'ourPromise';

export class EndingForm extends RecordForm {
  readonly on = new Reading({ leaning: 'past' });
  how = $state('');
  thanks = $state('');
  /** Whether these words are only for who asks for them. */
  confidential = $state(false);
  chosen = $state<Record<string, Choice>>({});
  readonly unsaved;
  /** What is open; nothing until that is read. */
  page = $state.raw<Full<EndingPage>>();

  constructor(readonly ends: Ends) {
    super();
    this.unsaved = new Unsaved({ key: `ending:${ends.kind}:${ends.id}`, about: () => [ends.id], changes: false }, this as EndingForm, 'how', 'thanks', 'confidential', 'chosen', 'on');
  }

  read(): Promise<Full<EndingPage>> {
    const { kind, id } = this.ends;
    return kind === 'network' ? ipc.networkEnding(id) : ipc.membershipEnding(id);
  }

  choiceOf({ id }: Full<OpenThing>): Choice {
    return this.chosen[id] ?? nothing;
  }

  choose({ id }: Full<OpenThing>, part: Partial<Choice>): void {
    this.chosen = { ...this.chosen, [id]: { ...nothing, ...this.chosen[id], ...part } };
  }

  /** The key of what is missing about one open thing; nothing where it is whole. */
  lacks(thing: Full<OpenThing>): string | undefined {
    const choice = this.choiceOf(thing);
    // What others have a part in stays with them where nobody is named.
    const named = choice.way !== 'handOver' || !thing.toOthers;
    if (!choice.way) return 'ending-choose-missing';
    if (asksMember(thing, choice) && named && !choice.to) return 'ending-member-missing';
    return asksWords(thing, choice) && named && !choice.words.trim() ? 'ending-words-missing' : undefined;
  }

  /** Why the core refused this part of what was chosen about one open thing, where it did. */
  refused({ id }: Full<OpenThing>, part: 'way' | 'words' | 'to'): string | undefined {
    const at = this.page?.open.findIndex((thing) => thing.id === id);
    const { problem } = this.saving;
    return problem?.args['field'] === `settled.${at}.${part}` ? explain(problem) : undefined;
  }

  /** How much is not chosen about. */
  get undecided(): number {
    return (this.page?.open ?? []).filter((thing) => this.lacks(thing)).length;
  }

  protected async settle(): Promise<boolean> {
    return (await this.on.settle()) && !!this.page && !!this.how.trim() && !this.undecided;
  }

  protected send(): Promise<{ id: string }> {
    const settled = (this.page?.open ?? []).map((thing): Settlement => {
      const choice = this.choiceOf(thing);
      const { way, words, to } = choice;
      return { id: thing.id, way: way || 'keep', words: asksWords(thing, choice) ? words.trim() : '', to: (asksMember(thing, choice) && to) || null };
    });
    const ending: Ending = { on: this.on.value || null, how: this.how.trim(), thanks: this.thanks.trim(), classification: this.confidential ? 'confidential' : 'internal', settled, keepOthers: false };
    const { kind, id } = this.ends;
    return kind === 'network' ? ipc.endNetwork(id, ending) : ipc.endMembership(id, ending);
  }
}
