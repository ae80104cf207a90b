/** The reports there are. */
import type { LeftOutWhat, LeftOutWhy, ReportFormat, ReportRequest } from '$lib/ipc';
import { classificationLabel, readersLabel } from '$lib/texts/labels';

export type Kind = ReportRequest['kind'];

/** A report in the list, with what it is about. */
interface Listed {
  kind: Kind;
  label: string;
  explanation: string;
  /** What people call it otherwise: the key of a text with words. */
  words: string;
}

export const forMeeting: Listed[] = [
  { kind: 'agenda', label: 'report-agenda', explanation: 'report-agenda-about', words: 'words-report-agenda' },
  { kind: 'minutes', label: 'report-minutes', explanation: 'report-minutes-about', words: 'words-report-minutes' },
  { kind: 'attendance', label: 'report-attendance', explanation: 'report-attendance-about', words: 'words-report-attendance' },
  { kind: 'evaluation', label: 'report-evaluation', explanation: 'report-evaluation-about', words: 'words-report-evaluation' },
];

export const toAccount: Listed[] = [
  { kind: 'network', label: 'report-network', explanation: 'report-network-about', words: 'words-report-network' },
  { kind: 'programme', label: 'report-programme', explanation: 'report-programme-about', words: 'words-report-programme' },
  { kind: 'decisions', label: 'report-decisions', explanation: 'report-decisions-about', words: 'words-report-decisions' },
  { kind: 'pledges', label: 'report-pledges', explanation: 'report-pledges-about', words: 'words-report-pledges' },
  { kind: 'actions', label: 'report-actions', explanation: 'report-actions-about', words: 'words-report-actions' },
  { kind: 'agreements', label: 'report-agreements', explanation: 'report-agreements-about', words: 'words-report-agreements' },
  { kind: 'equality', label: 'report-equality', explanation: 'report-equality-about', words: 'words-equality' },
  { kind: 'theme', label: 'report-theme', explanation: 'report-theme-about', words: 'words-report-theme' },
  { kind: 'survey', label: 'report-survey', explanation: 'report-survey-about', words: 'words-report-survey' },
];

export const aboutPerson: Listed[] = [
  { kind: 'visit', label: 'report-visit', explanation: 'report-visit-about', words: 'words-report-visit' },
  { kind: 'timeline', label: 'report-timeline', explanation: 'report-timeline-about', words: 'words-report-timeline' },
  { kind: 'input', label: 'report-input', explanation: 'report-input-about', words: 'words-report-input' },
];

/** What sort of record a report is about. */
export function subjectOf(kind: Kind): 'meeting' | 'network' | 'person' | 'survey' | 'theme' {
  if (kind === 'survey' || kind === 'theme') return kind;
  if (['network', 'programme', 'decisions', 'pledges', 'actions', 'agreements', 'equality'].includes(kind)) return 'network';
  return aboutPerson.some((one) => one.kind === kind) ? 'person' : 'meeting';
}

export const listed = [...forMeeting, ...aboutPerson, ...toAccount];

/** The report a route names; the agenda when it names none. */
export function kindOf(part: string | undefined): Listed {
  return listed.find((one) => one.kind === part) ?? forMeeting[0]!;
}

/** What a format is called: a name of its own in every language. */
export const formatName: Record<ReportFormat, string> = { pdf: 'PDF', odt: 'ODT', docx: 'Word', html: 'HTML' };

/** What a format is for, the usual one first. */
export const formatLabel: Record<ReportFormat, string> = {
  pdf: 'report-format-pdf',
  docx: 'report-format-docx',
  odt: 'report-format-odt',
  html: 'report-format-html',
};

export const marks = (['public', 'internal', 'confidential'] as const).map((value) => ({
  value,
  label: classificationLabel[value],
  readers: readersLabel[value],
}));

export const whatLabel: Record<LeftOutWhat, string> = {
  names: 'left-names',
  conversations: 'left-conversations',
  meetings: 'left-meetings',
  preparations: 'left-preparations',
  promises: 'left-promises',
  profileLines: 'left-profile-lines',
  contributions: 'left-contributions',
  agendaItems: 'left-agenda-items',
  agendaChanges: 'left-agenda-changes',
  notes: 'left-notes',
  decisions: 'left-decisions',
  actions: 'left-actions',
  pledges: 'left-pledges',
  corrections: 'left-corrections',
  numbers: 'left-numbers',
  agreements: 'left-agreements',
  goals: 'left-goals',
  themes: 'left-themes',
  inputs: 'left-inputs',
};

export const whyLabel: Record<LeftOutWhy, string> = {
  namesNobody: 'left-names-nobody',
  stillInText: 'left-still-in-text',
  forOthers: 'left-for-others',
  inConfidence: 'left-in-confidence',
  moreClosed: 'left-more-closed',
  fewerThanFive: 'left-fewer-than-five',
  askedNotTo: 'left-asked-not-to',
  noRoom: 'left-no-room',
};
