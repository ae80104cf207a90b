/** How the things of a programme are said. */
import { showDate, showMonth, showMoment, showTime } from '$lib/dates/show';
import type { Full, PlanChange, ProgrammeItem, ProgrammeRow } from '$lib/ipc';
import type { Route } from '$lib/router/router.svelte';
import { t } from '$lib/texts';

type Row = Full<ProgrammeRow>;
type Item = Full<ProgrammeItem>;

/** "Reden: de zaal was bezet." */
function because(reason: string): string {
  return reason.trim() && t('programme-reason', { reason: reason.trim() });
}

/** What changed about the plan of a meeting, when and why. */
export function sayChange({ at, what, reason }: Full<PlanChange>): string {
  const kind = what.kind === 'relocated' && !what.to.trim() ? 'unplaced' : what.kind;
  const moment = (text: string) => (what.kind === 'moved' ? showMoment(text) : text.trim());
  const ends = 'from' in what ? { from: moment(what.from), to: moment(what.to) } : { from: '', to: '' };
  return [t('programme-change', { date: showDate(at), what: kind, ...ends }), because(reason)].filter(Boolean).join(' ');
}

/** What sort of thing it is, and how it stands. */
export function saySort(item: Item): string {
  const capital = (word: string) => word[0]!.toUpperCase() + word.slice(1);
  const sort = () => {
    switch (item.kind) {
      case 'meeting':
        return item.stage === 'planned' ? 'meeting' : item.stage;
      case 'pledge':
        return `pledge${capital(item.state)}`;
      case 'goal':
        return item.became === 'underWay' ? 'goalSet' : `goal${capital(item.became)}`;
      case 'step':
        return item.done ? 'stepDone' : 'stepOpen';
      default:
        return item.kind;
    }
  };
  return t('programme-sort', { sort: sort() });
}

/** What it is called. */
export function sayWords(item: Item): string {
  switch (item.kind) {
    case 'meeting':
    case 'moved':
      return item.title;
    case 'review':
      return item.subject.trim() || item.text;
    case 'end':
      return t('programme-end');
    default:
      return item.text;
  }
}

/** What belongs to it, a sentence each, its changes apart. */
export function sayMore(item: Item): string[] {
  const side = (of: 'ours' | 'theirs') => t('programme-side', { side: of });
  switch (item.kind) {
    case 'meeting': {
      const { at, place, intendedResult: result, themes, inSeries } = item;
      return [
        t('programme-when', { time: showTime(at), placed: place.trim() ? 'yes' : 'no', place: place.trim() }),
        result.trim() && t('programme-result', { result: result.trim() }),
        themes.length ? t('programme-themes', { themes: themes.map(({ title }) => title).join('; ') }) : '',
        inSeries ? t('programme-series') : '',
      ].filter(Boolean);
    }
    case 'moved':
      return [t('programme-went-to', { moment: showMoment(item.to) }), because(item.reason)].filter(Boolean);
    case 'pledge':
      return [side(item.side)];
    case 'step':
      return [t('programme-goal', { goal: item.goal }), side(item.side)];
    default:
      return [];
  }
}

/** Where it is looked at; nowhere for the end of the network. */
export function wayTo(item: Item): Route | undefined {
  switch (item.kind) {
    case 'meeting':
    case 'moved':
      return { place: 'meetings', id: item.id };
    case 'review':
      return { place: 'together', part: 'agreement', id: item.id };
    case 'pledge':
      return { place: 'together', part: 'pledges' };
    case 'goal':
    case 'step':
      return { place: 'together', part: 'goals' };
    default:
      return undefined;
  }
}

/** The rows of each month, under its name. */
export function months(rows: Row[]): { month: string; title: string; rows: Row[] }[] {
  const found: { month: string; title: string; rows: Row[] }[] = [];
  for (const row of rows) {
    const month = row.on.slice(0, 7);
    if (found.at(-1)?.month !== month) found.push({ month, title: showMonth(row.on), rows: [] });
    found.at(-1)?.rows.push(row);
  }
  return found;
}
