/** The parts of the picture of equality: of each what it shows in a sentence, as a figure and as a table. */
import { nameOf } from '$lib/agreements/say';
import { showDate } from '$lib/dates/show';
import type { EqualityPart, EqualityPicture, Full, RoughCount } from '$lib/ipc';
import { t } from '$lib/texts';
import { listOf } from '$lib/texts/list';
import type { Bar } from '../../../shared/figures/bar';
import { origins } from '../../../shared/meetings/balance';

type Picture = Full<EqualityPicture>;

/** A bar in three pieces, by side in the order of `origins`. */
export interface Stripe {
  label: string;
  pieces: number[];
  text: string;
}

/** A perspective with a dot for each meeting, the oldest first: there, not there, or not said. */
export interface Dots {
  label: string;
  dots: (boolean | null)[];
  text: string;
}

export type Figure = { kind: 'bars'; rows: Bar[] } | { kind: 'stripes'; rows: Stripe[] } | { kind: 'dots'; rows: Dots[] };

export interface Table {
  heads: string[];
  rows: string[][];
}

/** One part, ready to be shown. */
export interface Shown {
  part: EqualityPart;
  title: string;
  sentence: string;
  /** What one could try; nothing where there is nothing to try. */
  advice: string | undefined;
  figure: Figure;
  table: Table;
}

/** A picture of more meetings than these is no longer taken in at a glance; the table has them all. */
const most = 10;

const number = (count: RoughCount): number => (count.kind === 'about' ? count.number : 0);

/** "ongeveer 15", "0", or that it is not said. */
export function sayRough(count: RoughCount): string {
  if (count.kind === 'about') return t('equality-about', { number: count.number });
  return t(count.kind === 'none' ? 'equality-none' : 'equality-few');
}

/** "ongeveer 15 van 25", or what can be said of it. */
function sayShare(part: RoughCount, whole: RoughCount): string {
  if (part.kind === 'about' && whole.kind === 'about') return t('equality-about-of', { part: part.number, whole: whole.number });
  return sayRough(part);
}

const sides = (ours: string[], theirs: string[]): string[][] => [
  [t('equality-ours'), ...ours],
  [t('equality-members'), ...theirs],
];

function agenda({ agenda }: Picture, now: string): Pick<Shown, 'figure' | 'table'> {
  const rows = agenda.meetings.map(({ on, balance }) => {
    const pieces = origins.map((origin) => balance[origin].items);
    const [member = 0, municipality = 0, together = 0] = pieces;
    const date = showDate(on, now);
    return { label: date, pieces, text: t('equality-agenda-text', { date, member, municipality, together }) };
  });
  return {
    figure: { kind: 'stripes', rows: rows.slice(0, most) },
    table: {
      heads: [t('equality-meeting'), t('origin-member'), t('origin-municipality'), t('origin-together')],
      rows: rows.map(({ label, pieces }) => [label, ...pieces.map(String)]),
    },
  };
}

/** What each side did, as one number. */
function did({ ours, theirs }: { ours: number; theirs: RoughCount }, what: string): Pick<Shown, 'figure' | 'table'> {
  const bars = [
    { label: t('equality-ours'), whole: ours, part: ours, text: String(ours) },
    { label: t('equality-members'), whole: number(theirs), part: number(theirs), text: sayRough(theirs) },
  ];
  return {
    figure: { kind: 'bars', rows: bars },
    table: { heads: [t('equality-side'), what], rows: sides([String(ours)], [sayRough(theirs)]) },
  };
}

const leading = ({ leading }: Picture) => did(leading, t('equality-leading-items'));
function speaking({ speaking: { members } }: Picture): Pick<Shown, 'figure' | 'table'> {
  const heads = [t('equality-side'), t('equality-speaking-share'), t('equality-speaking-counted')];
  if (members.kind !== 'about') return { figure: { kind: 'bars', rows: [] }, table: { heads, rows: [] } };
  const said = (number: number) => t('equality-speaking-percent', { number });
  const ours = 100 - members.percent;
  const bars = [
    { label: t('equality-ours'), whole: 100, part: ours, text: said(ours) },
    { label: t('equality-members'), whole: 100, part: members.percent, text: said(members.percent) },
  ];
  const counted = t('equality-speaking-meetings', { count: members.meetings });
  return { figure: { kind: 'bars', rows: bars }, table: { heads, rows: sides([said(ours), counted], [said(members.percent), counted]) } };
}

const tasks = ({ tasks }: Picture) => did(tasks, t('equality-tasks-actions'));

function answered({ answered: { brought, answered, told } }: Picture): Pick<Shown, 'figure' | 'table'> {
  const bar = (label: string, part: RoughCount) => ({ label, whole: number(brought), part: number(part), text: sayShare(part, brought) });
  const heads = [t('equality-answered-brought'), t('equality-answered-done'), t('equality-answered-told')];
  return {
    figure: { kind: 'bars', rows: [bar(heads[1]!, answered), bar(heads[2]!, told)] },
    table: { heads: [t('equality-side'), ...heads], rows: [[t('equality-members'), ...[brought, answered, told].map(sayRough)]] },
  };
}

function promises({ promises: { ours, theirs } }: Picture): Pick<Shown, 'figure' | 'table'> {
  const due = ours.done + ours.late;
  const bars = [
    { label: t('equality-ours'), whole: due, part: ours.onTime, text: t('equality-promises-bar', { onTime: ours.onTime, due }) },
    { label: t('equality-members'), whole: number(theirs.due), part: number(theirs.onTime), text: t('equality-promises-bar', { onTime: sayRough(theirs.onTime), due: sayRough(theirs.due) }) },
  ];
  return {
    figure: { kind: 'bars', rows: bars },
    table: {
      heads: [t('equality-side'), t('equality-promises-due'), t('equality-promises-on-time'), t('equality-promises-open')],
      rows: sides([due, ours.onTime, ours.open].map(String), [theirs.due, theirs.onTime, theirs.open].map(sayRough)),
    },
  };
}

function exchange({ exchange: { ours, theirs } }: Picture): Pick<Shown, 'figure' | 'table'> {
  const bar = (side: string, way: string, length: number, text: string) => ({ label: `${t(side)}, ${t(way).toLowerCase()}`, whole: length, part: length, text });
  const bars = [
    bar('equality-members', 'equality-exchange-brought', number(theirs.brought), sayRough(theirs.brought)),
    bar('equality-members', 'equality-exchange-got', number(theirs.got), sayRough(theirs.got)),
    bar('equality-ours', 'equality-exchange-brought', ours.brought, String(ours.brought)),
    bar('equality-ours', 'equality-exchange-got', ours.got, String(ours.got)),
  ];
  return {
    figure: { kind: 'bars', rows: bars },
    table: {
      heads: [t('equality-side'), t('equality-exchange-brought'), t('equality-exchange-got')],
      rows: sides([ours.brought, ours.got].map(String), [theirs.brought, theirs.got].map(sayRough)),
    },
  };
}

function table({ table }: Picture): Pick<Shown, 'figure' | 'table'> {
  const rows = table.rows.map(({ perspective, members, standing, present }) => {
    const said = present.filter((one) => one !== null);
    const came = t('equality-times', { part: said.filter(Boolean).length, whole: said.length });
    const text = standing === 'missing' ? t('equality-table-missing') : standing === 'tooFew' ? t('equality-few') : came;
    return { label: perspective, dots: present.slice(0, most).toReversed(), text, members: sayRough(members) };
  });
  return {
    figure: { kind: 'dots', rows },
    table: {
      heads: [t('equality-table-perspective'), t('equality-table-members'), t('equality-table-came')],
      rows: rows.map(({ label, members, text }) => [label, members, text]),
    },
  };
}

function attendance({ attendance }: Picture, now: string): Pick<Shown, 'figure' | 'table'> {
  const rows = attendance.meetings.map(({ on, invited, coming, present }) => ({
    label: showDate(on, now),
    whole: Math.max(number(invited), number(present)),
    part: number(present),
    text: sayShare(present, invited),
    cells: [invited, coming, present].map(sayRough),
  }));
  return {
    figure: { kind: 'bars', rows: rows.slice(0, most) },
    table: {
      heads: [t('equality-meeting'), t('equality-attendance-invited'), t('equality-attendance-coming'), t('equality-attendance-present')],
      rows: rows.map(({ label, cells }) => [label, ...cells]),
    },
  };
}

function agreements({ agreements }: Picture): Pick<Shown, 'figure' | 'table'> {
  const members = number(agreements.members);
  const rows = agreements.rows.map(({ text, acknowledged }) => {
    const yes = number(acknowledged);
    return { label: nameOf(text, 90), whole: yes && members, part: yes, text: sayShare(acknowledged, agreements.members), own: true };
  });
  return {
    figure: { kind: 'bars', rows },
    table: { heads: [t('equality-agreements-agreement'), t('equality-agreements-yes')], rows: rows.map(({ label, text }) => [label, text]) },
  };
}

/** What stands in the texts of each part, and how it is shown. */
const parts: [EqualityPart, string, string, string, (picture: Picture, now: string) => Pick<Shown, 'figure' | 'table'>][] = [
  ['agenda', 'equality-agenda-title', 'equality-agenda', 'equality-agenda-try', agenda],
  ['leading', 'equality-leading-title', 'equality-leading', 'equality-leading-try', leading],
  ['speaking', 'equality-speaking-title', 'equality-speaking', 'equality-speaking-try', speaking],
  ['tasks', 'equality-tasks-title', 'equality-tasks', 'equality-tasks-try', tasks],
  ['promises', 'equality-promises-title', 'equality-promises', 'equality-promises-try', promises],
  ['exchange', 'equality-exchange-title', 'equality-exchange', 'equality-exchange-try', exchange],
  ['answered', 'equality-answered-title', 'equality-answered', 'equality-answered-try', answered],
  ['table', 'equality-table-title', 'equality-table', 'equality-table-try', table],
  ['attendance', 'equality-attendance-title', 'equality-attendance', 'equality-attendance-try', attendance],
  ['agreements', 'equality-agreements-title', 'equality-agreements', 'equality-agreements-try', agreements],
];

/** What the sentences fill in. */
function values({ agenda, promises, table }: Picture) {
  const { member, municipality, together } = agenda.balance;
  const { done, open, late } = promises.ours;
  const standing = table.finding === 'missing' ? 'missing' : 'away';
  const names = table.rows.filter((row) => row.standing === standing).map(({ perspective }) => perspective);
  return {
    member: member.items,
    municipality: municipality.items,
    all: member.items + municipality.items + together.items,
    made: done + open + late,
    late,
    count: names.length,
    names: listOf(names),
  };
}

/** Every part, in the order of the core. `now` is today: its year is not written. */
export function shownParts(picture: Picture, now: string): Shown[] {
  return parts.map(([part, title, sentence, advice, show]) => {
    const filled = { ...values(picture), finding: picture[part].finding };
    const suggestion = picture.suggestions.find((one) => one.part === part);
    const chapter = suggestion && t('guide-chapter', { chapter: suggestion.chapter });
    return { part, title: t(title), sentence: t(sentence, filled), advice: chapter && `${t(advice, filled)} ${chapter}`, ...show(picture, now) };
  });
}

/** The day so many months before `today`. */
export function monthsBefore(today: string, months: number): string {
  const [year = 0, month = 1, day = 1] = today.split('-').map(Number);
  const whole = year * 12 + month - 1 - months;
  const two = (part: number) => String(part).padStart(2, '0');
  // Every month has a 28th.
  return `${Math.floor(whole / 12)}-${two((whole % 12) + 1)}-${two(Math.min(day, 28))}`;
}
