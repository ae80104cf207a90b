/** Moving items of an agenda: shown at once, sent one after the other, said aloud. */
import { ipc, type AgendaItem, type Full, type Versioned, type Meeting } from '$lib/ipc';
import { attempt } from '$lib/session/attempt';
import { session } from '$lib/session/session.svelte';
import { t } from '$lib/texts';
import { moved } from './order';

export class Moving {
  /** The order as it is shown; ahead of the core while a move is on its way. */
  #ahead = $state.raw<Full<AgendaItem>[]>();
  #under = 0;
  #last: Promise<void> = Promise.resolve();

  constructor(readonly meeting: () => Full<Versioned<Meeting>>) {}

  get items(): Full<AgendaItem>[] {
    return this.#ahead ?? this.meeting().agenda;
  }

  /** Puts an item at a place, from 0. Gives back when it stands there for good. */
  move(from: number, to: number): Promise<void> {
    const items = this.items;
    const item = items[from];
    const place = Math.max(0, Math.min(items.length - 1, to));
    if (!item || place === from) return Promise.resolve();
    this.#ahead = moved(items, from, place);
    this.#under += 1;
    session.announce(t('agenda-moved', { title: item.title, place: place + 1, count: items.length }));
    const id = this.meeting().id;
    this.#last = this.#last.then(async () => {
      await attempt(async () => {
        const kept = await ipc.moveAgendaItem(id, item.id, place);
        if (this.#under === 1) this.#ahead = kept.agenda;
      });
      this.#under -= 1;
    });
    return this.#last;
  }

  /** The core told anew how things stand: that holds, unless a move is still on its way. */
  heard(): void {
    if (!this.#under) this.#ahead = undefined;
  }
}
