// Stands in for the file of this name that the shell generates from its Rust signatures, until it does.

import { invoke } from '@tauri-apps/api/core';
import { listen, type UnlistenFn } from '@tauri-apps/api/event';

type Answer<T> = Promise<{ status: 'ok'; data: T } | { status: 'error'; error: Problem }>;

async function ask<T>(command: string, args: Record<string, unknown> = {}): Answer<T> {
  try {
    return { status: 'ok', data: await invoke<T>(command, args) };
  } catch (error) {
    if (error instanceof Error) throw error;
    return { status: 'error', error: error as Problem };
  }
}

const tell = <T>(command: string, args: Record<string, unknown> = {}) => invoke<T>(command, args);

export const commands = {
  appState: () => tell<AppState>('app_state'),
  choosePlace: () => ask<string | null>('choose_place'),
  createVault: (passphrase: string) => ask<null>('create_vault', { passphrase }),
  chooseVault: () => ask<boolean>('choose_vault'),
  unlock: (passphrase: string) => ask<null>('unlock', { passphrase }),
  openDemo: () => ask<null>('open_demo'),
  lockVault: () => tell<null>('lock_vault'),
  stillHere: () => tell<null>('still_here'),
  changeLook: (language: Locale, theme: Theme) => ask<null>('change_look', { language, theme }),

  today: () => ask<Today>('today'),
  search: (text: string, limit: number) => ask<SearchHit[]>('search', { text, limit }),

  networks: () => ask<Kept<Network>[]>('networks'),
  networkPage: (id: string) => ask<NetworkPage>('network_page', { id }),
  addNetwork: (input: Network) => ask<Kept<Network>>('add_network', { input }),
  changeNetwork: (id: string, revision: number, input: Network) => ask<Kept<Network>>('change_network', { id, revision, input }),
  removeNetwork: (id: string) => ask<null>('remove_network', { id }),

  people: (filter: PeopleFilter) => ask<PersonRow[]>('people', { filter }),
  personPage: (id: string) => ask<PersonPage>('person_page', { id }),
  addPerson: (input: NewPerson) => ask<Kept<Person>>('add_person', { input }),
  changePerson: (id: string, revision: number, input: Person) => ask<Kept<Person>>('change_person', { id, revision, input }),
  removePerson: (id: string) => ask<null>('remove_person', { id }),

  memberships: (network: string) => ask<MembershipRow[]>('memberships', { network }),
  addMembership: (input: Membership) => ask<Kept<Membership>>('add_membership', { input }),
  changeMembership: (id: string, revision: number, input: Membership) => ask<Kept<Membership>>('change_membership', { id, revision, input }),
  removeMembership: (id: string) => ask<null>('remove_membership', { id }),

  organisations: () => ask<OrganisationRow[]>('organisations'),
  organisationPage: (id: string) => ask<OrganisationPage>('organisation_page', { id }),
  addOrganisation: (input: Organisation) => ask<Kept<Organisation>>('add_organisation', { input }),
  changeOrganisation: (id: string, revision: number, input: Organisation) => ask<Kept<Organisation>>('change_organisation', { id, revision, input }),
  removeOrganisation: (id: string) => ask<null>('remove_organisation', { id }),

  conversation: (id: string) => ask<Kept<Conversation>>('conversation', { id }),
  holdConversation: (input: NewConversation) => ask<Kept<Conversation>>('hold_conversation', { input }),
  changeConversation: (id: string, revision: number, input: Conversation) =>
    ask<Kept<Conversation>>('change_conversation', { id, revision, input }),
  removeConversation: (id: string) => ask<null>('remove_conversation', { id }),

  promises: (filter: PromiseFilter) => ask<PromiseRow[]>('promises', { filter }),
  addPromise: (input: Promise_) => ask<Kept<Promise_>>('add_promise', { input }),
  changePromise: (id: string, revision: number, input: Promise_) => ask<Kept<Promise_>>('change_promise', { id, revision, input }),
  removePromise: (id: string) => ask<null>('remove_promise', { id }),
  closePromise: (id: string, state: PromiseState) => ask<Kept<Promise_>>('close_promise', { id, state }),
  reopenPromise: (id: string) => ask<Kept<Promise_>>('reopen_promise', { id }),

  meetings: (filter: MeetingFilter) => ask<MeetingRow[]>('meetings', { filter }),
  meetingPage: (id: string) => ask<MeetingPage>('meeting_page', { id }),
  addMeeting: (input: Meeting) => ask<Kept<Meeting>>('add_meeting', { input }),
  changeMeeting: (id: string, revision: number, input: Meeting) => ask<Kept<Meeting>>('change_meeting', { id, revision, input }),
  removeMeeting: (id: string) => ask<null>('remove_meeting', { id }),
  closeMeeting: (id: string) => ask<Kept<Meeting>>('close_meeting', { id }),
  addAgendaItem: (meeting: string, item: AgendaItem, at: number | null) => ask<Kept<Meeting>>('add_agenda_item', { meeting, item, at }),
  changeAgendaItem: (meeting: string, item: AgendaItem) => ask<Kept<Meeting>>('change_agenda_item', { meeting, item }),
  moveAgendaItem: (meeting: string, item: string, to: number) => ask<Kept<Meeting>>('move_agenda_item', { meeting, item, to }),
  removeAgendaItem: (meeting: string, item: string) => ask<Kept<Meeting>>('remove_agenda_item', { meeting, item }),
  invite: (meeting: string, people: string[]) => ask<Kept<Meeting>>('invite', { meeting, people }),
  uninvite: (meeting: string, person: string) => ask<Kept<Meeting>>('uninvite', { meeting, person }),
  setReply: (meeting: string, person: string, reply: Reply) => ask<Kept<Meeting>>('set_reply', { meeting, person, reply }),
  setAttendance: (meeting: string, person: string, attended: boolean) => ask<Kept<Meeting>>('set_attendance', { meeting, person, attended }),
  setUnnamedGuests: (meeting: string, guests: number) => ask<Kept<Meeting>>('set_unnamed_guests', { meeting, guests }),
  addMinuteLine: (meeting: string, item: string, line: MinuteLine) => ask<Kept<Meeting>>('add_minute_line', { meeting, item, line }),
  changeMinuteLine: (meeting: string, line: MinuteLine) => ask<Kept<Meeting>>('change_minute_line', { meeting, line }),
  removeMinuteLine: (meeting: string, line: string) => ask<Kept<Meeting>>('remove_minute_line', { meeting, line }),
  addAction: (meeting: string, item: string, action: NewPromise) => ask<Kept<Meeting>>('add_action', { meeting, item, action }),

  previewReport: (report: Report, options: ReportOptions) => ask<Preview>('preview_report', { report, options }),
  exportReport: (report: Report, options: ReportOptions) => ask<Exported | null>('export_report', { report, options }),
  openExported: (number: number) => ask<null>('open_exported', { number }),

  undo: () => ask<string | null>('undo'),
  undoable: () => ask<string[]>('undoable'),
  audit: (limit: number) => ask<LogLine[]>('audit', { limit }),
  settings: () => ask<Settings>('settings'),
  changeSettings: (input: Settings) => ask<Settings>('change_settings', { input }),
  vaultFacts: () => ask<VaultFacts>('vault_facts'),
  saveDraft: (key: string, text: string) => ask<null>('save_draft', { key, text }),
  draft: (key: string) => ask<string | null>('draft', { key }),
  dropDraft: (key: string) => ask<null>('drop_draft', { key }),
  parseDate: (text: string, leaning: Leaning) => ask<UnderstoodDate>('parse_date', { text, leaning }),
  findPromises: (note: string) => ask<PromiseSuggestion[]>('find_promises', { note }),
};

const event = <T>(name: string) => ({
  listen: (hear: (event: { payload: T }) => void): Promise<UnlistenFn> => listen<T>(name, hear),
});

export const events = { changed: event<Changed>('changed'), locked: event<Locked>('locked') };

export type Problem = { code: string; args: { [key in string]: string } };
export type AppState = {
  stage: 'new' | 'locked' | 'unlocked';
  demo: boolean;
  insecure: boolean;
  repaired: boolean;
  lockedSince: string | null;
  lockReason: LockReason | null;
  place: string;
  language: Locale;
  theme: Theme;
  version: string;
};
export type LockReason = 'asked' | 'idle';
export type Changed = { kinds: string[] };
export type Locked = { reason: LockReason };
export type Locale = 'nl' | 'en';
export type Theme = 'system' | 'light' | 'dark';
export type Settings = { language?: Locale; theme?: Theme; idleMinutes?: number; municipality?: string; userName?: string };
export type LogLine = { at: number; operation: string; records: number; device: string; slot: string };
export type VaultFacts = { place: string; format: number; slots: string[]; records: number; operations: number };
export type Leaning = 'future' | 'past';
export type UnderstoodDate = { date: string; moment: string; shown: string };
export type PromiseSuggestion = { side: Side; text: string; due: string | null; start: number; end: number };

export type Kept<T> = { id: string; revision: number; createdAt: string; changedAt: string } & T;
export type Classification = 'public' | 'internal' | 'confidential';
export type LegalBasis =
  | 'consent'
  | 'contract'
  | 'legalObligation'
  | 'vitalInterests'
  | 'publicTask'
  | 'legitimateInterests';
export type Network = {
  name: string;
  purpose: string;
  basis: LegalBasis;
  responsible?: string;
  endsOn?: string | null;
  retentionYears?: number;
  themes?: string[];
  perspectives?: string[];
  charter?: string[];
};
export type Organisation = {
  name: string;
  sort?: string;
  municipal?: boolean;
  address?: string;
  contact?: string;
  note?: string;
};
export type ContactKind = 'phone' | 'message' | 'email' | 'post' | 'visit';
export type ContactWay = { kind: ContactKind; value: string; hours?: string };
export type LanguageLevel = 'none' | 'some' | 'good';
export type Language = { tag: string; speaks?: LanguageLevel; reads?: LanguageLevel; wantsInterpreter?: boolean };
export type ContactChannel = 'inPerson' | 'phone' | 'message' | 'email' | 'letter';
export type Directness = 'direct' | 'indirect';
export type Form = 'spoken' | 'written';
export type FormOfAddress = 'formal' | 'informal';
export type Preferences = {
  channel?: ContactChannel | null;
  hours?: string;
  directness?: Directness | null;
  form?: Form | null;
  address?: FormOfAddress | null;
  note?: string;
};
export type OwnWords = { text: string; agreedOn: string };
export type Informed = { on: string; how: string };
export type Person = {
  name?: string;
  say?: string;
  organisation?: string | null;
  organisationRole?: string;
  contactWays?: ContactWay[];
  languages?: Language[];
  preferences?: Preferences;
  interests?: string[];
  skills?: string[];
  needs?: string[];
  boundaries?: string[];
  ownWords?: OwnWords | null;
  informed?: Informed | null;
};
export type NewPerson = { network: string; role?: string; perspectives?: string[]; brings?: string[]; gets?: string[] } & Person;
export type Membership = {
  network: string;
  person: string;
  role?: string;
  perspectives?: string[];
  since?: string | null;
  until?: string | null;
  brings?: string[];
  gets?: string[];
};
export type ConversationKind = 'coffee' | 'walk' | 'phone' | 'video' | 'visit' | 'message' | 'letter';
export type Conversation = {
  people: string[];
  at: string;
  kind?: ConversationKind;
  network?: string | null;
  place?: string;
  note?: string;
  impression?: string;
  classification?: Classification;
};
export type Side = 'ours' | 'theirs';
export type PromiseSource =
  | { kind: 'loose' }
  | { kind: 'conversation'; id: string }
  | { kind: 'meeting'; id: string; item: string | null };
export type NewPromise = { side: Side; text: string; due?: string | null; holder?: string; people?: string[] };
export type NewConversation = { promises?: NewPromise[] } & Conversation;
export type PromiseState = 'open' | 'done' | 'dropped';
export type Promise_ = {
  text: string;
  side: Side;
  people?: string[];
  holder?: string;
  network?: string | null;
  due?: string | null;
  source?: PromiseSource;
  state?: PromiseState;
  madeOn?: string | null;
  closedOn?: string | null;
  classification?: Classification;
};

export type PersonName = { id: string; name: string };
export type PeopleFilter = {
  text?: string;
  network?: string | null;
  language?: string | null;
  perspective?: string | null;
  informed?: boolean | null;
};
export type PersonRow = {
  id: string;
  name: string;
  say: string;
  organisation: string | null;
  organisationRole: string;
  languages: string[];
  perspectives: string[];
  lastContact: string | null;
  openPromises: number;
  informed: boolean;
};
export type MadeAt =
  | { kind: 'conversation'; id: string; conversationKind: ConversationKind; on: string }
  | { kind: 'meeting'; id: string; title: string; on: string };
export type PromiseFilter = { person?: string | null; network?: string | null; side?: Side | null; state?: PromiseState | null };
export type PromiseRow = { promise: Kept<Promise_>; people: PersonName[]; daysLate: number | null; madeAt: MadeAt | null };
export type Stage = 'planned' | 'held' | 'cancelled';
export type MeetingFilter = { network?: string | null; person?: string | null; stage?: Stage | null };
export type MeetingRow = {
  id: string;
  title: string;
  at: string;
  durationMinutes: number;
  place: string;
  stage: Stage;
  invited: number;
  coming: number;
  attended: number;
  agendaItems: number;
  networkName: string;
};
export type Today = { date: string; promises: PromiseRow[]; meetings: MeetingRow[]; notInformed: PersonName[]; people: number };
export type MembershipRow = { membership: Kept<Membership>; networkName: string; personName: string };
export type TimelineEntry =
  | {
      what: 'conversation';
      id: string;
      at: string;
      kind: ConversationKind;
      place: string;
      note: string;
      impression: string;
      classification: Classification;
      people: PersonName[];
    }
  | { what: 'meeting'; id: string; at: string; title: string; attended: boolean };
export type PersonPage = {
  person: Kept<Person>;
  organisation: Kept<Organisation> | null;
  memberships: MembershipRow[];
  promises: PromiseRow[];
  timeline: TimelineEntry[];
  lastContact: string | null;
};
export type OrganisationRow = { id: string; name: string; sort: string; municipal: boolean; people: number };
export type OrganisationPage = { organisation: Kept<Organisation>; people: PersonName[] };
export type AgendaShare = { items: number; minutes: number };
export type AgendaBalance = { member: AgendaShare; municipality: AgendaShare; together: AgendaShare };
export type PromiseFigures = { done: number; onTime: number; open: number; late: number };
export type NetworkPage = {
  network: Kept<Network>;
  members: number;
  organisations: number;
  meetings: number;
  balance: AgendaBalance;
  perspectivesPresent: string[];
  perspectivesMissing: string[];
  promisesKept: { ours: PromiseFigures; theirs: PromiseFigures };
};
export type Noun = 'network' | 'person' | 'organisation' | 'membership' | 'conversation' | 'promise' | 'meeting';
export type SearchHit = { kind: Noun; id: string; title: string; excerpt: string; confidential: boolean; date: string | null };

export type Reply = 'none' | 'yes' | 'maybe' | 'no';
export type Invitation = { person: string; reply?: Reply; attended?: boolean };
export type Origin = 'member' | 'municipality' | 'together';
export type Way = 'standing' | 'conversation' | 'focusGroup' | 'survey' | 'openDiscussion' | 'urgent';
export type MinuteLineKind = 'note' | 'decision' | 'action';
export type MinuteLine = {
  id?: string;
  kind?: MinuteLineKind;
  text?: string;
  promise?: string | null;
  classification?: Classification;
};
export type AgendaItem = {
  id?: string;
  title: string;
  origin?: Origin;
  way?: Way;
  raisedBy?: string | null;
  explanation?: string;
  urgentReason?: string;
  plannedMinutes?: number;
  minutes?: MinuteLine[];
  classification?: Classification;
};
export type Meeting = {
  network: string;
  title: string;
  at: string;
  durationMinutes?: number;
  place?: string;
  theme?: string;
  intendedResult?: string;
  languages?: string[];
  stage?: Stage;
  invitations?: Invitation[];
  unnamedGuests?: number;
  agenda?: AgendaItem[];
  classification?: Classification;
};
export type InvitedPerson = { person: PersonName; reply: Reply; attended: boolean; wantsInterpreter: boolean; languages: string[] };
export type MeetingPage = {
  meeting: Kept<Meeting>;
  networkName: string;
  invited: InvitedPerson[];
  actions: PromiseRow[];
  balance: AgendaBalance;
};
export type Report = { kind: 'agenda'; id: string } | { kind: 'minutes'; id: string } | { kind: 'network'; id: string };
export type ReportOptions = {
  language?: Locale;
  forSharing?: boolean;
  includeConfidential?: string[];
  classification?: Classification | null;
  from?: string | null;
  until?: string | null;
};
export type LeftOutWhat = 'names' | 'conversations' | 'agendaItems' | 'notes' | 'decisions' | 'actions' | 'numbers';
export type LeftOutWhy = 'namesNobody' | 'inConfidence' | 'moreClosed' | 'fewerThanFive';
export type LeftOut = { what: LeftOutWhat; count: number | null; why: LeftOutWhy };
export type Preview = { pages: string[]; leftOut: LeftOut[] };
export type Exported = { number: number; name: string };
