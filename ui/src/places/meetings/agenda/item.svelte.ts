/** The form of an agenda item: a new one, an urgent one, or one that is there. */
import { ipc, type AgendaItem, type ChangeRequest, type Classification, type Full, type Versioned, type Meeting, type Origin, type Way } from '$lib/ipc';
import { Saving } from '$lib/session/saving.svelte';
import { Unsaved } from '$lib/session/unsaved.svelte';
import { wholeNumber } from '../number';

/** What was asked for: an item to change, or a new one with where it goes. */
export interface AskedItem {
  item?: Full<AgendaItem>;
  urgent?: boolean;
  /** The place of a new item, from 0; at the end when it is not given. */
  at?: number;
}

/** Eight hours: no item takes longer than a working day. */
const longest = 480;

export class ItemForm {
  title = $state('');
  explanation = $state('');
  origin = $state<Origin>('member');
  way = $state<Way>('standing');
  reason = $state('');
  raisedBy = $state<string[]>([]);
  minutes = $state('15');
  /** From 1, as people count; text, since a select holds text. */
  place = $state('1');
  classification = $state<Classification>('internal');
  /** Which side leads it; empty while that is not agreed on. */
  ledBy = $state<Origin | ''>('');
  leader = $state<string[]>([]);
  /** The item that makes room for a new one; empty for none. */
  makesRoom = $state('');
  how = $state<'shorter' | 'aside'>('shorter');
  /** At whose request an item is changed, and why. */
  requestedBy = $state<Origin | ''>('');
  requester = $state<string[]>([]);
  changeReason = $state('');
  tried = $state(false);
  readonly saving = new Saving();
  readonly unsaved;
  readonly before: Full<AgendaItem> | undefined;
  readonly #placed: number;

  constructor(readonly meeting: Full<Versioned<Meeting>>, { item, urgent, at }: AskedItem) {
    this.before = item;
    const end = meeting.agenda.length;
    this.#placed = item ? meeting.agenda.findIndex((one) => one.id === item.id) : Math.min(at ?? end, end);
    this.place = String(this.#placed + 1);
    if (urgent) this.way = 'urgent';
    if (item) this.#take(item);
    const key = `item:${item?.id ?? `${urgent ? 'urgent' : 'new'}:${meeting.id}`}`;
    const fields = ['title', 'explanation', 'origin', 'way', 'reason', 'raisedBy', 'minutes', 'place', 'classification', 'ledBy', 'leader', 'makesRoom', 'how', 'requestedBy', 'requester', 'changeReason'] as const;
    this.unsaved = new Unsaved({ key, about: () => [item?.id, meeting.id, ...this.raisedBy, ...this.leader, ...this.requester], changes: !!item, ids: ['raisedBy', 'leader', 'requester'] }, this as ItemForm, ...fields);
  }

  #take(item: Full<AgendaItem>): void {
    this.title = item.title;
    this.explanation = item.explanation;
    this.origin = item.origin;
    this.way = item.way;
    this.reason = item.urgentReason;
    this.raisedBy = item.raisedBy ? [item.raisedBy] : [];
    this.minutes = String(item.plannedMinutes);
    this.ledBy = item.ledBy ?? '';
    this.leader = item.leader ? [item.leader] : [];
    this.classification = item.classification;
  }

  get urgent(): boolean {
    return this.way === 'urgent';
  }

  get plannedMinutes(): number | undefined {
    return wholeNumber(this.minutes, 0, longest);
  }

  /** Who asked for a change of an item that is there. */
  get request(): ChangeRequest {
    return { requestedBy: this.requestedBy || null, requester: this.requester[0] ?? null, reason: this.changeReason.trim() };
  }

  /** The items that could make room for a new one. */
  get others(): Full<AgendaItem>[] {
    return this.before ? [] : this.meeting.agenda;
  }

  /** Whether something was said under the item that makes room: then it cannot be put aside. */
  get wasDiscussed(): boolean {
    return this.others.some((one) => one.id === this.makesRoom && one.minutes.length > 0);
  }

  /** How many places there are to choose from. */
  get places(): number {
    return this.meeting.agenda.length + (this.before ? 0 : 1);
  }

  get complete(): boolean {
    return !!this.title.trim() && this.plannedMinutes !== undefined && (!this.urgent || !!this.reason.trim());
  }

  /** Saves; says whether that went well. */
  async save(): Promise<boolean> {
    return (await this.saving.once(() => this.#save())) ?? false;
  }

  async #save(): Promise<boolean> {
    this.tried = true;
    if (!this.complete) return false;
    return this.saving.try(async () => {
      const to = Number(this.place) - 1;
      const item = this.#content();
      const makesRoom = this.makesRoom ? { item: this.makesRoom, toParkingLot: this.how === 'aside' } : null;
      if (!this.before) await ipc.addAgendaItem(this.meeting.id, item, { at: to, makesRoom, request: {} });
      else await ipc.changeAgendaItem(this.meeting.id, item, to === this.#placed ? null : to, this.request);
      await this.unsaved.giveUp();
    });
  }

  #content(): AgendaItem {
    return {
      ...this.before,
      title: this.title.trim(),
      explanation: this.explanation.trim(),
      origin: this.origin,
      way: this.way,
      urgentReason: this.urgent ? this.reason.trim() : '',
      raisedBy: this.raisedBy[0] ?? null,
      ledBy: this.ledBy || null,
      leader: this.leader[0] ?? null,
      plannedMinutes: this.plannedMinutes ?? 0,
      classification: this.classification,
    };
  }
}
