/** Which people the list shows: what one chooses, as the core's filter and back. */
import type { Full, PeopleFilter, PeopleSort } from '$lib/ipc';

/** What can be chosen in the bar above the list. An empty text is no choice. */
export interface Choice {
  typed: string;
  language: string;
  perspective: string;
  interest: string;
  skill: string;
  notInformed: boolean;
  due: boolean;
  paused: boolean;
  sort: PeopleSort;
  descending: boolean;
}

export function everybody(): Choice {
  return { typed: '', language: '', perspective: '', interest: '', skill: '', notInformed: false, due: false, paused: false, sort: 'name', descending: false };
}

/** The filter of the core for a choice in a network. */
export function toFilter(choice: Choice, network: string | null): PeopleFilter {
  return {
    text: choice.typed.trim(),
    network,
    language: choice.language || null,
    perspective: choice.perspective || null,
    interest: choice.interest.trim() || null,
    skill: choice.skill.trim() || null,
    informed: choice.notInformed ? false : null,
    due: choice.due || null,
    paused: choice.paused || null,
    sort: choice.sort,
    descending: choice.descending,
  };
}

/** The choice a saved filter stands for. */
export function toChoice(filter: Full<PeopleFilter>): Choice {
  return {
    typed: filter.text,
    language: filter.language ?? '',
    perspective: filter.perspective ?? '',
    interest: filter.interest ?? '',
    skill: filter.skill ?? '',
    notInformed: filter.informed === false,
    due: filter.due === true,
    paused: filter.paused === true,
    sort: filter.sort,
    descending: filter.descending,
  };
}

/** Whether anything is chosen besides the order. */
export function narrows(choice: Choice): boolean {
  const { typed, language, perspective, interest, skill, notInformed, due, paused } = choice;
  return notInformed || due || paused || [typed, language, perspective, interest, skill].some((text) => text.trim() !== '');
}

/** The order after a press on the heading of a column: its own at first, then the other way round. */
export function turn(choice: Choice, sort: PeopleSort): Pick<Choice, 'sort' | 'descending'> {
  if (choice.sort === sort) return { sort, descending: !choice.descending };
  // Numbers begin with the most.
  return { sort, descending: sort === 'openPromises' };
}
