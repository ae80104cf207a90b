/** The form of an agenda item: a new one, an urgent one, or one that is there. */
import { ipc, type AgendaItem, type Classification, type Full, type Versioned, type Meeting, type Origin, type Way } from '$lib/ipc';
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
    const fields = ['title', 'explanation', 'origin', 'way', 'reason', 'raisedBy', 'minutes', 'place', 'classification'] as const;
    this.unsaved = new Unsaved({ key, about: () => [item?.id, meeting.id, ...this.raisedBy], changes: !!item, ids: ['raisedBy'] }, this as ItemForm, ...fields);
  }

  #take(item: Full<AgendaItem>): void {
    this.title = item.title;
    this.explanation = item.explanation;
    this.origin = item.origin;
    this.way = item.way;
    this.reason = item.urgentReason;
    this.raisedBy = item.raisedBy ? [item.raisedBy] : [];
    this.minutes = String(item.plannedMinutes);
    this.classification = item.classification;
  }

  get urgent(): boolean {
    return this.way === 'urgent';
  }

  get plannedMinutes(): number | undefined {
    return wholeNumber(this.minutes, 0, longest);
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
      if (!this.before) await ipc.addAgendaItem(this.meeting.id, item, to);
      else await ipc.changeAgendaItem(this.meeting.id, item, to === this.#placed ? null : to);
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
      plannedMinutes: this.plannedMinutes ?? 0,
      classification: this.classification,
    };
  }
}
