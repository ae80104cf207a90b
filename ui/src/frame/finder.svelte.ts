/** What Ctrl+K finds: people and notes from the core, and what one can do from anywhere. */
import { tick } from 'svelte';
import IconBookmark from '@tabler/icons-svelte/icons/bookmark';
import IconChevronRight from '@tabler/icons-svelte/icons/chevron-right';
import IconPlus from '@tabler/icons-svelte/icons/plus';
import IconPrinter from '@tabler/icons-svelte/icons/printer';
import type { Glyph } from '$lib/components/glyph';
import { showDate, today } from '$lib/dates/show';
import { ipc, type Full, type Versioned, type SavedFilter, type SearchHit } from '$lib/ipc';
import type { KeyId } from '$lib/keys/table';
import { query, searchable } from '$lib/people/fold';
import { router } from '$lib/router/router.svelte';
import { attempt } from '$lib/session/attempt';
import { surround } from '$lib/session/frame.svelte';
import { Latest } from '$lib/session/latest';
import { t } from '$lib/texts';
import { kept } from '../places/people/kept.svelte';
import { toChoice } from '../places/people/list';
import { actions } from './actions';
import { findable, found, type Findable } from './found';
import { highlight, type Part } from './highlight';
import { best, bestGroups, rankNamed, rankOf, type Ranked } from './ranked';

/** One thing to choose. */
export interface Entry extends Ranked {
  icon: Glyph;
  title: Part[];
  more?: string;
  shortcut?: KeyId;
  date?: string;
  run: () => void;
}

/** Things of one sort, under one heading: the key of its text. */
export interface Group {
  title: string;
  entries: Entry[];
}

/** As many as one reads before typing another letter. */
const limit = 24;

/** The state of the palette: what was typed, what was found, and which of it is chosen. */
export class Finder {
  typed = $state('');
  #hits = $state.raw<Full<SearchHit>[]>([]);
  #filters = $state.raw<Full<Versioned<SavedFilter>>[]>([]);
  #chosen = $state(0);
  readonly #searching = new Latest();

  groups = $derived.by(() => this.#gather());
  #flat = $derived(this.groups.flatMap((group) => group.entries));
  at = $derived(Math.max(0, Math.min(this.#chosen, this.#flat.length - 1)));
  current = $derived(this.#flat[this.at]);

  constructor() {
    $effect(() => {
      void this.#search(this.typed);
    });
    void attempt(() => new Latest().ask(ipc.filters, (filters) => (this.#filters = filters)));
  }

  move(step: number): void {
    const count = this.#flat.length;
    if (count) this.#chosen = (this.at + step + count) % count;
  }

  /** What is chosen once the core has answered to all that was typed: before that there may be what fewer letters found. */
  async settled(): Promise<Entry | undefined> {
    await tick();
    await this.#searching.settled();
    return this.current;
  }

  async #search(typed: string): Promise<void> {
    this.#chosen = 0;
    const question = async () => (typed.trim() ? ipc.search(typed, limit) : []);
    await this.#searching.ask(question, (hits) => (this.#hits = hits), () => (this.#hits = []));
  }

  #gather(): Group[] {
    const groups = findable.map((kind) => ({
      title: found[kind].label,
      entries: this.#hits.filter((hit) => hit.kind === kind).map((hit) => this.#entry(kind, hit)),
    }));
    const person = this.#hits.find((hit) => hit.kind === 'person');
    const doing = { title: 'found-doing', entries: best([...(person ? [this.#talkTo(person), this.#visit(person)] : []), ...this.#actions()]) };
    const [people, ...others] = groups;
    return bestGroups([...(people ? [people] : []), doing, ...others]);
  }

  #entry(kind: Findable, hit: Full<SearchHit>): Entry {
    return {
      icon: found[kind].icon,
      // What goes by no name is known by the sort of thing it is.
      title: highlight(hit.title || t(found[kind].label), this.typed),
      rank: rankOf[hit.fit],
      more: hit.confidential ? t('palette-confidential') : hit.excerpt,
      date: hit.date ? showDate(hit.date, today()) : undefined,
      run: () => void attempt(() => open(kind, hit.id)),
    };
  }

  #talkTo(hit: Full<SearchHit>): Entry {
    const title = highlight(t('palette-talk-to', { name: hit.title }), this.typed);
    return { icon: IconPlus, title, rank: rankOf[hit.fit], run: () => (surround.talk = { with: [hit.id] }) };
  }

  #visit({ title, id, fit }: Full<SearchHit>): Entry {
    const named = highlight(t('palette-visit', { name: title }), this.typed);
    return { icon: IconPrinter, title: named, rank: rankOf[fit], run: () => router.go({ place: 'people', id, part: 'visit' }) };
  }

  #actions(): Entry[] {
    const named = actions().map(({ label, words, within, icon, shortcut, run }) => ({
      ...{ name: t(label), icon: icon ?? IconChevronRight, shortcut, run },
      others: words ? searchable(t(words)) : '',
      more: within && t(within),
    }));
    const lists = this.#filters.map((filter) => ({
      name: t('filter-use', { name: filter.name }),
      others: searchable(`${t('place-people')} ${filter.name}`),
      icon: IconBookmark,
      shortcut: undefined,
      more: undefined,
      run: () => useFilter(filter),
    }));
    const typed = query(this.typed);
    return [...named, ...lists].flatMap(({ name, others, icon, shortcut, more, run }) => {
      const rank = rankNamed(typed, { name: searchable(name), others });
      return rank === undefined ? [] : [{ icon, title: highlight(name, this.typed), rank, more, shortcut, run }];
    });
  }
}

/** Shows the people of a saved filter. */
function useFilter({ people }: Full<SavedFilter>): void {
  Object.assign(kept.choice, toChoice(people));
  router.go({ place: 'people' });
}

const opening = new Latest();

/** Goes there, unless somebody went elsewhere while the way was looked for. */
async function open(kind: Findable, id: string): Promise<void> {
  const here = router.now;
  await opening.ask(
    async () => found[kind].way(id),
    (go) => {
      if (router.now === here) go();
    },
  );
}
