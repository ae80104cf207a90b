/** Moving through the list and choosing in it by keys, with no more rows drawn than are in sight. */
import { tick } from 'svelte';
import { askFocus, focusNow } from '$lib/keys/focus';
import { TypeAhead } from '$lib/keys/typeahead';
import { Latest } from '$lib/session/latest';
import { inSight, rem } from '$lib/people/windowed';
import { moveTo } from './moving';
import type { Roster } from './roster.svelte';
import type { Selection } from './selection.svelte';

export interface Around {
  roster: Roster;
  selection: Selection;
  /** The field above: arrow up in the first row goes to it. */
  from: HTMLElement | undefined;
  /** Where somebody stands whose name begins with what was typed. */
  place: (typed: string, from: number) => Promise<number | null>;
}

export class Table {
  top = $state(0);
  room = $state(600);
  view = $state<HTMLElement>();
  /** As large as a row is by the style sheet. */
  ruler = $state.raw<DOMRectReadOnly>();
  /** The heights of the heading and of a row in pixels: see people-table.css. */
  readonly heading = $derived.by(() => rem(2.375));
  readonly row = $derived.by(() => this.ruler?.height || rem(2.5));
  readonly #around: Around;
  readonly #ahead = new TypeAhead();
  /** The row that is on its way to have the focus: another press overtakes it. */
  readonly #going = new Latest();
  readonly drawn = $derived.by(() => inSight(this.#total, this.row, this.top, this.room));
  /** One past the last row that is kept ready: a short list keeps those of a long one, since making them takes long. */
  readonly spare = $derived.by(() => Math.max(this.drawn.end, inSight(Infinity, this.row, this.top, this.room).end));

  /** Whether rows are kept ready below the last one. */
  readonly short = $derived.by(() => this.spare > this.drawn.end);

  constructor(around: Around) {
    this.#around = around;
  }

  get #total(): number {
    return this.#around.roster.total ?? 0;
  }

  /** Goes to a row, unless another was asked for before this one was drawn. */
  async focusRow(at: number): Promise<void> {
    const focus = askFocus();
    const { view, room } = this;
    const { roster } = this.#around;
    const height = this.row;
    if (!view || at < 0 || at >= this.#total) return;
    const counts = this.#going.begin();
    const y = at * height;
    const to = y < view.scrollTop ? y : y + 2 * height > view.scrollTop + room ? y + 2 * height - room : view.scrollTop;
    // A row that goes while it has the focus makes WebKit lay the list out half-way, and scroll it back to its top.
    if (to !== view.scrollTop) focusNow(view, { preventScroll: true });
    const { first, end } = inSight(this.#total, height, to, room);
    await roster.show(first, end);
    if (!counts()) return;
    this.top = to;
    await tick();
    if (!counts()) return;
    view.scrollTop = to;
    await tick();
    if (!counts()) return;
    focus(view.querySelector<HTMLElement>(`[aria-rowindex="${at + 2}"] .name`), { preventScroll: true });
  }

  /** Chooses the row, or with Shift everybody from where the stretch began: also those whose lines were never in sight. */
  pick(at: number, further: boolean): void {
    const { roster, selection } = this.#around;
    const id = roster.row(at)?.id;
    if (further) this.#stretch(at);
    else if (id) selection.toggle(id, at);
  }

  /** Everybody in the list, also those never in sight. */
  pickAll(): void {
    const { roster, selection } = this.#around;
    selection.among(roster.everybody(), (ids) => selection.all(ids));
  }

  async press(event: KeyboardEvent): Promise<void> {
    const { selection, from } = this.#around;
    const row = (event.target as HTMLElement).closest('tr[aria-rowindex]');
    const at = Number(row?.getAttribute('aria-rowindex')) - 2;
    if (!row || at < 0 || event.altKey) return;
    const to = moveTo(event.key, at, this.#total, Math.max(1, Math.floor(this.room / this.row) - 2));
    if (event.ctrlKey) {
      if (event.key.toLowerCase() !== 'a') return;
      this.pickAll();
    } else if (to !== undefined) {
      if (event.shiftKey && to >= 0) this.#stretch(to);
      else selection.begin(to);
      if (to < 0) focusNow(from);
      else void this.focusRow(to);
    } else if (event.key === ' ' && !this.#ahead.busy) {
      this.pick(at, event.shiftKey);
    } else if (this.#ahead.takes(event)) {
      event.preventDefault();
      await this.#typed(event.key, at);
      return;
    } else return;
    event.preventDefault();
  }

  /** Goes to somebody who was opened, in the list as it is now. */
  async comeBack(id: string): Promise<void> {
    const counts = this.#going.begin();
    const at = (await this.#around.roster.everybody())?.indexOf(id) ?? -1;
    if (at >= 0 && counts()) await this.focusRow(at);
  }

  async #typed(letter: string, at: number): Promise<void> {
    const { typed, from } = this.#ahead.add(letter, at);
    const counts = this.#going.begin();
    const found = await this.#around.place(typed, from);
    if (found !== null && counts()) await this.focusRow(found);
  }

  #stretch(to: number): void {
    const { roster, selection } = this.#around;
    selection.among(roster.everybody(), (ids) => selection.stretch(ids, to));
  }
}
