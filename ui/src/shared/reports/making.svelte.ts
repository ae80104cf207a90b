/** The making of one report: what it is about, for whom, and the file it becomes. */
import { Reading } from '$lib/dates/reading.svelte';
import { ipc, type Classification, type Exported, type Full, type Locale, type MeetingPage, type MinuteLineKind, type ReportFormat, type ReportOptions, type ReportRequest, type TimelineKind } from '$lib/ipc';
import { Saving } from '$lib/session/saving.svelte';
import { spoken } from '$lib/texts';
import { subjectOf, type Kind } from './kinds';
import { choicesOf, type ChosenNames } from './names';

/** A line said in confidence that may be chosen. */
export interface Closed {
  id: string;
  text: string;
  /** Of a line of minutes: its sort. */
  kind?: MinuteLineKind;
  /** Where it stands: the agenda item, or the day. */
  item: string;
}

const order: readonly Classification[] = ['public', 'internal', 'confidential'];

/** The more closed of two marks. */
export function moreClosed(one: Classification, other: Classification): Classification {
  return order.indexOf(one) > order.indexOf(other) ? one : other;
}

export class Making {
  /** The id of the meeting or the network; empty as long as there is none. */
  about = $state('');
  language = $state<Locale>(spoken.language);
  forSharing = $state(false);
  /** The mark that was chosen; as long as none was, the core's own choice holds. */
  mark = $state<Classification>();
  format = $state<ReportFormat>('pdf');
  /** Who may read the meeting itself: no report on it can be more open. */
  own = $state<Classification>('public');
  /** Timeline: the one sort of things it is about; empty: all. */
  sort = $state<TimelineKind | ''>('');
  /** Survey: the language its questions are printed in; empty: the one they were made in. */
  paperLanguage = $state('');
  /** Programme: which year; none for this one. */
  year = $state<number>();
  /** Ids of lines said in confidence that go in all the same. */
  included = $state<string[]>([]);
  /** What was chosen for names in a report that is to name nobody, by finding. */
  names = $state.raw<ChosenNames>({});
  readonly from = new Reading({ leaning: 'past' });
  readonly until = new Reading({ leaning: 'past' });
  readonly saving = new Saving();
  saved = $state.raw<Full<Exported>>();

  constructor(readonly kind: Kind, about: string) {
    this.about = about;
  }

  get report(): ReportRequest {
    return { kind: this.kind, id: this.about };
  }

  get options(): ReportOptions {
    return {
      language: this.language,
      forSharing: this.forSharing,
      names: { all: null, each: choicesOf(this.names) },
      includeConfidential: this.kind === 'minutes' ? [...this.included] : [],
      includeEntries: this.aboutPerson ? [...this.included] : [],
      kinds: this.sort ? [this.sort] : [],
      paperLanguage: (this.kind === 'survey' && this.paperLanguage) || null,
      year: (this.kind === 'programme' && this.year) || null,
      classification: this.mark || this.bound ? this.shownMark : null,
      from: this.overPeriod ? this.from.value || null : null,
      until: this.overPeriod ? this.until.value || null : null,
    };
  }

  /** The mark the report gets: what was said in confidence and goes in makes the whole confidential. */
  get shownMark(): Classification {
    return moreClosed(this.mark ?? 'internal', this.least);
  }

  /** The most open mark there can be. */
  get least(): Classification {
    if (this.bound) return 'confidential';
    return this.aboutPerson ? 'internal' : this.own;
  }

  /** Whether lines were chosen that leave only "Vertrouwelijk". */
  get bound(): boolean {
    return (this.kind === 'minutes' || this.aboutPerson) && this.included.length > 0;
  }

  /** Whether it is about one person: then it is for nobody but who works with them. */
  get aboutPerson(): boolean {
    return subjectOf(this.kind) === 'person';
  }

  /** Whether it is about a stretch of time. */
  get overPeriod(): boolean {
    return ['network', 'equality', 'theme', 'timeline', 'input'].includes(this.kind);
  }

  include(line: string, chosen: boolean): void {
    this.included = chosen ? [...this.included, line] : this.included.filter((one) => one !== line);
  }

  /** Saves the file where the user says; nothing is saved when they close that window. */
  async save(): Promise<boolean> {
    return (await this.saving.once(() => this.#save())) ?? false;
  }

  async #save(): Promise<boolean> {
    if (!this.about || !(await this.from.settle()) || !(await this.until.settle())) return false;
    this.saved = undefined;
    await this.saving.try(async () => {
      this.saved = (await ipc.exportReport(this.report, this.options, this.format)) ?? undefined;
    });
    return !!this.saved;
  }

  open(): Promise<boolean> {
    const { saved } = this;
    return this.saving.try(async () => {
      if (saved) await ipc.openExported(saved.number);
    });
  }
}

/** The lines of a meeting that stay out unless they are chosen: each said in confidence, or under an item or for a promise that is. */
export function closedLines(page: Full<MeetingPage>): Closed[] {
  const { meeting, actions } = page;
  return meeting.agenda.flatMap((item) =>
    item.minutes.flatMap(({ id, kind, text, promise, classification }) => {
      const action = actions.find((row) => row.promise.id === promise);
      const marks = [meeting.classification, item.classification, classification, action?.classification];
      return marks.includes('confidential') ? [{ id, kind, item: item.title, text: text || (action?.promise.text ?? '') }] : [];
    }),
  );
}
