/** What Ctrl+K finds: people and notes from the core, and what one can do from anywhere. */
import { tick } from 'svelte';
import IconBookmark from '@tabler/icons-svelte/icons/bookmark';
import IconBuilding from '@tabler/icons-svelte/icons/building-community';
import IconCalendarEvent from '@tabler/icons-svelte/icons/calendar-event';
import IconCheckbox from '@tabler/icons-svelte/icons/checkbox';
import IconChevronRight from '@tabler/icons-svelte/icons/chevron-right';
import IconCircles from '@tabler/icons-svelte/icons/circles';
import IconGift from '@tabler/icons-svelte/icons/gift';
import IconMessage from '@tabler/icons-svelte/icons/message';
import IconPlus from '@tabler/icons-svelte/icons/plus';
import IconPrinter from '@tabler/icons-svelte/icons/printer';
import IconUser from '@tabler/icons-svelte/icons/user';
import IconWriting from '@tabler/icons-svelte/icons/writing-sign';
import type { Glyph } from '$lib/components/glyph';
import { showDate, today } from '$lib/dates/show';
import { ipc, type Full, type Versioned, type SavedFilter, type SearchHit } from '$lib/ipc';
import type { KeyId } from '$lib/keys/table';
import { query, searchable } from '$lib/people/fold';
import { router, type Route } from '$lib/router/router.svelte';
import { attempt } from '$lib/session/attempt';
import { surround } from '$lib/session/frame.svelte';
import { Latest } from '$lib/session/latest';
import { session } from '$lib/session/session.svelte';
import { t } from '$lib/texts';
import { foundLabel, type Findable } from '$lib/texts/labels';
import { kept } from '../places/people/kept.svelte';
import { toChoice } from '../places/people/list';
import { actions } from './actions';
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

const icons: Record<Findable, Glyph> = {
  person: IconUser,
  conversation: IconMessage,
  meeting: IconCalendarEvent,
  organisation: IconBuilding,
  promise: IconCheckbox,
  preparation: IconMessage,
  agreement: IconWriting,
  contribution: IconGift,
  network: IconCircles,
  membership: IconUser,
};

const order: Findable[] = ['person', 'conversation', 'meeting', 'organisation', 'promise', 'preparation', 'agreement', 'contribution', 'network', 'membership'];

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
    const found = order.map((kind) => ({
      title: foundLabel[kind],
      entries: this.#hits.filter((hit) => hit.kind === kind).map((hit) => this.#entry(kind, hit)),
    }));
    const person = this.#hits.find((hit) => hit.kind === 'person');
    const doing = { title: 'found-doing', entries: best([...(person ? [this.#talkTo(person), this.#visit(person)] : []), ...this.#actions()]) };
    const [people, ...others] = found;
    return bestGroups([...(people ? [people] : []), doing, ...others]);
  }

  #entry(kind: Findable, hit: Full<SearchHit>): Entry {
    return {
      icon: icons[kind],
      // What goes by no name is known by the sort of thing it is.
      title: highlight(hit.title || t(foundLabel[kind]), this.typed),
      rank: rankOf[hit.fit],
      more: hit.confidential ? t('palette-confidential') : hit.excerpt,
      date: hit.date ? showDate(hit.date, today()) : undefined,
      run: () => void attempt(() => open(hit)),
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

/** To or by whom a promise is, if anybody. */
async function personOf(promise: string): Promise<string | undefined> {
  const rows = await ipc.promises({});
  return rows.find((row) => row.promise.id === promise)?.people[0]?.id;
}

/** Before which meeting a talk is. */
async function meetingOf(preparation: string): Promise<string | undefined> {
  const rows = await ipc.preparations({});
  return rows.find((row) => row.preparation.id === preparation)?.preparation.meeting;
}

/** Of a member: their page. Of the municipality: what the network brings and gets. */
async function toContribution(id: string): Promise<() => void> {
  const found = (await ipc.contributions({})).find(({ contribution }) => contribution.id === id);
  if (found?.person) return to({ place: 'people', id: found.person.id });
  return () => {
    if (found) session.chosen = found.contribution.network;
    router.go({ place: 'together', part: 'contributions' });
  };
}

const to = (route: Route) => () => router.go(route);

/** The way to the page that shows what was found; what has no page of its own is shown with the person it was with. */
async function wayTo({ kind, id }: Full<SearchHit>): Promise<() => void> {
  if (kind === 'person') return to({ place: 'people', id });
  if (kind === 'meeting') return to({ place: 'meetings', id });
  if (kind === 'organisation') return to({ place: 'together', part: 'organisation', id });
  if (kind === 'conversation') return to({ place: 'people', id: (await ipc.conversation(id)).people[0] });
  if (kind === 'promise') return to({ place: 'people', id: await personOf(id) });
  if (kind === 'preparation') return to({ place: 'meetings', id: await meetingOf(id) });
  if (kind === 'agreement') return to({ place: 'together', part: 'agreement', id });
  if (kind === 'contribution') return toContribution(id);
  return to({ place: 'together' });
}

const opening = new Latest();

/** Goes there, unless somebody went elsewhere while the way was looked for. */
async function open(hit: Full<SearchHit>): Promise<void> {
  const here = router.now;
  await opening.ask(
    () => wayTo(hit),
    (go) => {
      if (router.now === here) go();
    },
  );
}
