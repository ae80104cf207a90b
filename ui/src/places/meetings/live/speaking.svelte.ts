/** The count of speaking time while a meeting goes on. It is kept sealed with every beat, and with the meeting when nobody speaks. */
import { ipc, type Full, type Meeting, type SpeakingTime, type Versioned } from '$lib/ipc';
import { Draft } from '$lib/session/draft.svelte';
import { Saving } from '$lib/session/saving.svelte';
import { begin, turn, until, whole, type Count, type Speaker } from './spoken';

/** Milliseconds between beats: with the pause before a draft is sealed, less than two seconds. */
export const beat = 1000;

export class Speaking {
  count = $state.raw<Count>();
  readonly saving = new Saving();
  readonly #draft: Draft<Count>;

  constructor(readonly meeting: () => Full<Versioned<Meeting>>) {
    this.#draft = new Draft(`speaking:${meeting().id}`, () => [meeting().id]);
  }

  /** Follows the choice to count. Nobody speaks at first: who did when the count was left is not known any more. */
  async follow(kept: Full<SpeakingTime> | null): Promise<void> {
    if (!kept) this.count = undefined;
    else if (!this.count) {
      const left = await this.#draft.find();
      this.count ??= left ? { ...left, speaks: null, since: Date.now() } : begin(kept, Date.now());
    }
  }

  /** What each side spoke so far, in whole minutes. */
  get minutes(): Record<Speaker, number> {
    const { membersS, municipalityS } = this.count ?? begin(null, 0);
    return { members: Math.round(membersS / 60), municipality: Math.round(municipalityS / 60) };
  }

  /** Begins to count, or stops and lets go of what was counted. */
  async choose(counts: boolean): Promise<void> {
    await this.saving.once(() =>
      this.saving.try(async () => {
        await ipc.setSpeakingTime(this.meeting().id, counts ? { membersS: 0, municipalityS: 0 } : null);
        await this.#draft.drop();
      }),
    );
  }

  /** Another side speaks. When nobody does, the count is kept with the meeting. */
  async turn(speaks: Speaker | null): Promise<void> {
    if (!this.count || speaks === this.count.speaks) return;
    this.count = turn(this.count, speaks, Date.now());
    this.#draft.keep(this.count);
    if (speaks === null) await this.settle();
  }

  /** Counts on, and keeps the count sealed. */
  tick(): void {
    if (!this.count?.speaks) return;
    this.count = until(this.count, Date.now());
    this.#draft.keep(this.count);
  }

  /** Keeps the count with the meeting: when nobody speaks, and before the page goes. */
  async settle(): Promise<void> {
    if (!this.count) return;
    this.count = until(this.count, Date.now());
    const spoken = whole(this.count);
    const kept = this.meeting().speaking;
    if (!kept || (kept.membersS === spoken.membersS && kept.municipalityS === spoken.municipalityS)) return;
    await this.saving.try(async () => {
      await ipc.setSpeakingTime(this.meeting().id, spoken);
      await this.#draft.drop();
    });
  }
}
