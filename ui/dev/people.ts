/** Choosing people, for looking only: the filters of the core in a few lines. */
import { searchable } from '../src/lib/people/fold';

type Any = Record<string, any>;

export function answers(people: () => Any[], row: (one: Any) => Any, changed: (operation: string, ...kinds: string[]) => void): Record<string, (args: Any) => unknown> {
  const saved: Any[] = [{ id: 'f1', revision: 1, name: 'Ouders', people: filter({ perspective: 'Ouders' }) }];
  const chosen = (asked: Any) => {
    const words = (asked.text ?? '').toLowerCase().split(/\s+/).filter(Boolean);
    const found = people()
      .map(row)
      .filter((one) => words.every((word: string) => `${one.name} ${one.organisation ?? ''}`.toLowerCase().includes(word)))
      .filter((one) => !asked.perspective || one.perspectives.includes(asked.perspective))
      .filter((one) => asked.informed === null || asked.informed === undefined || one.informed === asked.informed);
    return asked.descending ? found.reverse() : found;
  };
  return {
    people_stretch: ({ filter, first, count }) => ({ rows: chosen(filter).slice(first, first + count).map(row), total: chosen(filter).length, all: people().length }),
    people_cards: () => people().map(row).map((one) => ({ ...one, words: searchable(`${one.name} ${one.organisation ?? ''}`) })),
    people_ids: ({ filter }) => chosen(filter).map(({ id }) => id),
    person_place: ({ filter, typed }) => chosen(filter).findIndex(({ name }) => name.toLowerCase().startsWith(typed.toLowerCase())),
    people_choices: () => ({ perspectives: ['Buurt', 'Ouders', 'Sport'] }),
    perspective_offer: ({ chosen }) => ({ offered: [...new Set(['Buurt', 'Ouders', 'Sport', ...chosen])], unlisted: [] }),
    suggestions: ({ typed }) => ['Brieven vertalen', 'Koken voor veertig mensen', 'Voorzitten'].filter((text) => text.toLowerCase().includes(typed.toLowerCase())),
    filters: () => saved,
    add_filter: ({ input }) => {
      saved.push({ id: crypto.randomUUID(), revision: 1, ...input });
      changed('filter.add', 'filter');
    },
    remove_filter: ({ id }) => {
      saved.splice(saved.findIndex((one) => one.id === id), 1);
      changed('filter.remove', 'filter');
    },
    boundaries_of: ({ people: ids }) => people().filter(({ id, boundaries }) => ids.includes(id) && boundaries.length).map(({ id, name, boundaries }) => ({ id, name, boundaries })),
    export_people: () => ({ number: 0, name: 'Mensen 2026-11-23.csv' }),
  };
}

function filter(more: Any): Any {
  return { text: '', network: null, interest: null, skill: null, perspective: null, wantsInterpreter: null, talkBefore: null, informed: null, due: null, paused: null, sort: 'name', descending: false, ...more };
}
