/** Writing the minutes while a meeting goes on. What is typed and where we are is kept sealed at every pause. */
import { ipc, type AgendaItem, type Classification, type Full, type Versioned, type Meeting, type MeetingClock, type MinuteLineKind, type NewPromise } from '$lib/ipc';
import { later, onTheWall, showTime } from '$lib/dates/show';
import { Draft } from '$lib/session/draft.svelte';
import { Saving } from '$lib/session/saving.svelte';
import { behind, lastTouched, minutesSince, plannedBefore, spentOn, turnTo, underWay, type Course } from './pace';

/** What the draft of a meeting's minutes holds. */
interface Left {
  text: string;
  confidential: boolean;
  course: Course;
}

export class Desk {
  text = $state('');
  /** The next lines are said in confidence: until another item is on the table. */
  confidential = $state(false);
  course = $state.raw<Course>({ item: null, since: null, spent: {} });
  readonly saving = new Saving();
  ready = $state(false);
  /** The clock, in milliseconds. */
  now = $state(Date.now());
  #draft: Draft<Left>;

  constructor(readonly meeting: () => Full<Versioned<Meeting>>, readonly planned: () => Full<MeetingClock>) {
    this.#draft = new Draft(`minutes:${meeting().id}`, () => [meeting().id]);
  }

  get agenda(): Full<AgendaItem>[] {
    return this.meeting().agenda;
  }

  /** The place of the item on the table, from 0; -1 without an agenda. */
  get at(): number {
    const at = this.agenda.findIndex((item) => item.id === this.course.item);
    return at < 0 && this.agenda.length ? 0 : at;
  }

  get item(): Full<AgendaItem> | undefined {
    return this.agenda[this.at];
  }

  get running(): boolean {
    const { at, durationMinutes, stage } = this.meeting();
    return stage === 'planned' && underWay(at, durationMinutes, this.now);
  }

  /** Whole minutes an item took, as far as that was counted. */
  spent(id: string): number | undefined {
    const spent = spentOn(this.course, id, this.now);
    return spent === undefined ? undefined : Math.round(spent);
  }

  /** Whole minutes behind the agenda, negative when ahead; `undefined` while the meeting is not under way. */
  get behind(): number | undefined {
    const elapsed = minutesSince(this.meeting().at, this.now);
    if (!this.running || !this.item || elapsed < 0) return undefined;
    return behind(elapsed, plannedBefore(this.agenda, this.at), this.item.plannedMinutes, this.spent(this.item.id) ?? 0);
  }

  /** When the time of the item on the table is over, on the clock on the wall; `null` while the meeting is not under way. */
  get itemUntil(): string | null {
    const { since, spent } = this.course;
    if (!this.running || !this.item || since === null) return null;
    return onTheWall(new Date(since + (this.item.plannedMinutes - (spent[this.item.id] ?? 0)) * 60_000));
  }

  /** When the meeting ends if that item takes the time that is left of it, and those after it what is planned; `null` while it is not under way. */
  get endsAt(): string | null {
    const { itemUntil } = this;
    return itemUntil && later(itemUntil, plannedBefore(this.agenda.slice(this.at + 1), Infinity));
  }

  /**
   * When the items that are still to come begin, by their ids, and when the agenda ends: as planned, and by as many minutes later
   * as the meeting is behind once it is under way.
   */
  get clock(): { begins: Map<string, string>; ends: string } {
    const { agenda, at, behind } = this;
    const { begins, agendaEnds } = this.planned();
    const shown = (moment: string | undefined) => (moment ? showTime(later(moment, behind ?? 0)) : '');
    const toCome = behind === undefined ? 0 : at + 1;
    return { begins: new Map(agenda.slice(toCome).map(({ id }, place) => [id, shown(begins[toCome + place])])), ends: shown(agendaEnds) };
  }

  /** Takes up where it was left: at the last item, with the words that were not added yet. */
  async begin(): Promise<void> {
    await this.saving.once(() => this.saving.try(() => this.#takeUp()));
    this.ready = true;
  }

  async #takeUp(): Promise<void> {
    const left = await this.#draft.find();
    if (left) Object.assign(this, { text: left.text, confidential: left.confidential, course: left.course });
    const known = this.agenda.some((item) => item.id === this.course.item);
    if (!known) this.turn(lastTouched(this.agenda));
  }

  /** Puts another item on the table. */
  turn(item: string | null): void {
    if (item === this.course.item && item !== null) return;
    this.now = Date.now();
    this.course = turnTo(this.course, item, this.now, this.running);
    this.confidential = this.item?.classification === 'confidential';
    this.keep();
  }

  /** Goes `steps` items on, or back. */
  step(steps: number): void {
    const next = this.agenda[this.at + steps];
    if (next) this.turn(next.id);
  }

  /** Keeps what is not added yet. */
  keep(): void {
    this.#draft.keep({ text: this.text, confidential: this.confidential, course: this.course });
  }

  /** Seals at once: before the page goes. */
  settle(): Promise<void> {
    return this.#draft.settle();
  }

  /** Adds what is typed as a line; says whether there was anything to add and it was added. */
  async add(kind: MinuteLineKind): Promise<boolean> {
    const text = this.text.trim();
    const item = this.item;
    if (!text || !item) return false;
    return this.#do(text, async () => {
      this.text = '';
      await ipc.addMinuteLine(this.meeting().id, item.id, { kind, text, promise: null, classification: this.mark });
      this.keep();
    });
  }

  /** Adds an action with the mark of what is said now, for its line and its promise. */
  async act(action: NewPromise): Promise<boolean> {
    const item = this.item;
    if (!item) return false;
    return this.#do(this.text, async () => {
      await ipc.addAction(this.meeting().id, item.id, { ...action, classification: this.mark });
      this.text = '';
      this.keep();
    });
  }

  /** Who may read a line that is added now: never more open than its item. */
  get mark(): Classification {
    const item = this.item?.classification ?? 'internal';
    return this.confidential ? 'confidential' : item;
  }

  /** Adds what `text` stands for, unless something is being added already: then all that is typed stays in the box. */
  async #do(text: string, add: () => Promise<void>): Promise<boolean> {
    const done = await this.saving.once(async () => {
      if (await this.saving.try(add)) return true;
      // What could not be added is not lost, and neither is what was typed since.
      if (this.text !== text) this.text = [text, this.text].filter(Boolean).join('\n');
      return false;
    });
    return done ?? false;
  }
}
