/** Which people the list shows: what one chooses, as the core's filter and back. */
import type { Full, PeopleFilter, PeopleSort } from '$lib/ipc';

/** What can be chosen in the bar above the list. An empty text is no choice. */
export interface Choice {
  typed: string;
  perspective: string;
  interest: string;
  skill: string;
  /** Who wants an interpreter, and who asked for a talk beforehand. */
  wantsInterpreter: boolean;
  talkBefore: boolean;
  notInformed: boolean;
  due: boolean;
  paused: boolean;
  sort: PeopleSort;
  descending: boolean;
}

export function everybody(): Choice {
  return { typed: '', perspective: '', interest: '', skill: '', wantsInterpreter: false, talkBefore: false, notInformed: false, due: false, paused: false, sort: 'name', descending: false };
}

/** The filter of the core for a choice in a network. */
export function toFilter(choice: Choice, network: string | null): PeopleFilter {
  return {
    text: choice.typed.trim(),
    network,
    perspective: choice.perspective || null,
    interest: choice.interest.trim() || null,
    skill: choice.skill.trim() || null,
    wantsInterpreter: choice.wantsInterpreter || null,
    talkBefore: choice.talkBefore || null,
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
    perspective: filter.perspective ?? '',
    interest: filter.interest ?? '',
    skill: filter.skill ?? '',
    wantsInterpreter: filter.wantsInterpreter === true,
    talkBefore: filter.talkBefore === true,
    notInformed: filter.informed === false,
    due: filter.due === true,
    paused: filter.paused === true,
    sort: filter.sort,
    descending: filter.descending,
  };
}

/** Whether anything is chosen besides the order. */
export function narrows(choice: Choice): boolean {
  const { typed, perspective, interest, skill, wantsInterpreter, talkBefore, notInformed, due, paused } = choice;
  return [wantsInterpreter, talkBefore, notInformed, due, paused].includes(true) || [typed, perspective, interest, skill].some((text) => text.trim() !== '');
}

/** The order after a press on the heading of a column: its own at first, then the other way round. */
export function turn(choice: Choice, sort: PeopleSort): Pick<Choice, 'sort' | 'descending'> {
  if (choice.sort === sort) return { sort, descending: !choice.descending };
  // Numbers begin with the most.
  return { sort, descending: sort === 'openPromises' };
}
