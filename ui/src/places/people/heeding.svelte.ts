/** The part of a person's form that Kring acts on: when to call, what not to share, and how often to speak. */
import { ipc, type CallTimes, type Full, type Limits, type Person, type Rhythm } from '$lib/ipc';
import { sayCalls, sayRhythm } from '$lib/rhythm/say';
import { Understanding } from '$lib/words/understanding.svelte';

/** What of a person Kring acts on. */
export type Heeded = Pick<Full<Person>, 'limits' | 'pause' | 'rhythm' | 'snoozedUntil'>;

/** The part of it that the form changes, flat. */
export type Agreed = Full<Limits> & Pick<Heeded, 'rhythm'>;

export const agreed = ({ limits, rhythm }: Heeded): Agreed => ({ ...limits, rhythm });

/** What a draft keeps of it: also words that were not understood yet. */
export interface HeedingDraft {
  heeded: Heeded;
  calls: string;
  rhythm: string;
}

const always: Full<CallTimes> = { never: false, from: null, until: null, quiet: [], hours: [] };
/** As long as nothing was agreed. */
export const nothing: Heeded = {
  limits: { calls: always, noSharedLists: false, noPhotos: false, askBeforeSharing: false },
  pause: null,
  rhythm: null,
  snoozedUntil: null,
};

export class Heeding {
  readonly calls = new Understanding<Full<CallTimes>>({ read: (words) => ipc.readCalls(words), say: sayCalls, none: always });
  readonly rhythm = new Understanding<Full<Rhythm> | null>({ read: (words) => ipc.readRhythm(words), say: sayRhythm, none: null });
  noSharedLists = $state(false);
  noPhotos = $state(false);
  askBeforeSharing = $state(false);
  /** What it began from: a pause and what was put off are in it, and are not changed here. */
  #base: Heeded = nothing;

  /** Takes over what is kept of a person. */
  take({ limits, pause, rhythm, snoozedUntil }: Heeded): void {
    this.#base = { limits, pause, rhythm, snoozedUntil };
    const { calls, ...checks } = limits;
    this.calls.set(calls);
    this.rhythm.set(rhythm);
    Object.assign(this, checks);
  }

  /** Takes up a draft, words that were not understood among it. */
  write({ heeded, calls, rhythm }: HeedingDraft): void {
    this.take(heeded);
    this.calls.set(heeded.limits.calls, calls);
    this.rhythm.set(heeded.rhythm, rhythm);
  }

  /** The person changed elsewhere: takes over how they are now, with what was agreed as it is to be. */
  rebase(theirs: Heeded, { calls, rhythm, noSharedLists, noPhotos, askBeforeSharing }: Agreed): void {
    this.take(theirs);
    this.calls.set(calls);
    this.rhythm.set(rhythm);
    Object.assign(this, { noSharedLists, noPhotos, askBeforeSharing });
  }

  /** Whether all that was written is understood: before the form is saved. */
  async settle(): Promise<boolean> {
    const understood = await Promise.all([this.calls.settle(), this.rhythm.settle()]);
    return !understood.includes(false);
  }

  content(): Heeded {
    const { noSharedLists, noPhotos, askBeforeSharing } = this;
    const { pause, snoozedUntil } = this.#base;
    return { limits: { calls: this.calls.value, noSharedLists, noPhotos, askBeforeSharing }, pause, rhythm: this.rhythm.value, snoozedUntil };
  }

  /** For the draft. */
  all(): HeedingDraft {
    return { heeded: this.content(), calls: this.calls.text, rhythm: this.rhythm.text };
  }
}
