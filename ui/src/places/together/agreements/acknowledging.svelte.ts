/** Writing down who said yes to the newest text of an agreement, several people at once. */
import { Reading } from '$lib/dates/reading.svelte';
import { ipc, type AcknowledgedHow, type AgreementPage, type Full } from '$lib/ipc';
import { directory } from '$lib/people/directory.svelte';
import { fitting, searchable } from '$lib/people/fold';
import { Latest } from '$lib/session/latest';
import { Saving } from '$lib/session/saving.svelte';

/** More names than one reads; who is further on is found by typing. */
export const most = 200;

export class Acknowledging {
  typed = $state('');
  how = $state<AcknowledgedHow>('meeting');
  chosen = $state.raw<string[]>([]);
  /** Whether it was asked who was there, and none of them is left to choose. */
  nobodyThere = $state(false);
  readonly on: Reading;
  readonly saving = new Saving();
  readonly #looking = new Latest();
  /** Found by the words of the core once everybody was read; until then by their names. */
  readonly #waiting = $derived.by(() =>
    this.page.waiting.map((one) => ({ ...one, folded: directory.find(one.person.id)?.folded ?? searchable(one.person.name) })),
  );

  constructor(
    readonly page: Full<AgreementPage>,
    today: string,
  ) {
    this.on = new Reading({ leaning: 'past' }, today);
    void directory.look();
  }

  found = $derived.by(() => fitting(this.#waiting, this.typed));
  shown = $derived(this.found.slice(0, most));
  readonly #set = $derived(new Set(this.chosen));
  all = $derived.by(() => {
    const chosen = this.#set;
    return this.found.length > 0 && this.found.every(({ person }) => chosen.has(person.id));
  });

  has(id: string): boolean {
    return this.#set.has(id);
  }

  choose(id: string, yes: boolean): void {
    this.#forget();
    this.chosen = yes ? [...this.chosen, id] : this.chosen.filter((one) => one !== id);
  }

  /** Everybody who fits what was typed, or nobody of them. */
  chooseAll(yes: boolean): void {
    this.#forget();
    const found = new Set(this.found.map(({ person }) => person.id));
    const others = this.chosen.filter((id) => !found.has(id));
    this.chosen = yes ? [...others, ...found] : others;
  }

  /** Those who were at the meeting that made the text, with its day. */
  async chooseThere(): Promise<void> {
    const meeting = this.page.texts[0]?.version.meeting;
    if (!meeting) return;
    await this.#looking.ask(
      () => ipc.meetingPage(meeting),
      ({ invited, meeting: { at } }) => {
        const there = new Set(invited.filter(({ attended }) => attended).map(({ person }) => person.id));
        this.chosen = this.page.waiting.map(({ person }) => person.id).filter((id) => there.has(id));
        this.nobodyThere = !this.chosen.length;
        if (this.nobodyThere) return;
        this.how = 'meeting';
        this.on.set(at.slice(0, 10));
      },
    );
  }

  /** Who is chosen by hand is chosen, whatever is still being looked up. */
  #forget(): void {
    this.#looking.drop();
    this.nobodyThere = false;
  }

  async save(): Promise<boolean> {
    return (await this.saving.once(() => this.#save())) ?? false;
  }

  async #save(): Promise<boolean> {
    await this.#looking.settled();
    if (!(await this.on.settle())) return false;
    const { chosen: people, how } = this;
    return this.saving.try(() =>
      ipc.acknowledgeAgreement(this.page.agreement.id, { people, how, on: this.on.value || null }),
    );
  }
}
