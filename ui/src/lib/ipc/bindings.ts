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

export const commands = {
  appState: () => ask<AppState>('app_state'),
  chooseVaultPlace: () => ask<string | null>('choose_vault_place'),
  createVault: (passphrase: string, place: string | null) => ask<AppState>('create_vault', { passphrase, place }),
  openDemo: () => ask<AppState>('open_demo'),
  openOtherVault: () => ask<AppState>('open_other_vault'),
  unlock: (passphrase: string) => ask<AppState>('unlock', { passphrase }),
  lock: () => ask<null>('lock'),
  signOfLife: () => ask<null>('sign_of_life'),

  today: () => ask<Today>('today'),
  networks: () => ask<Kept<Network>[]>('networks'),
  networkPage: (id: string) => ask<NetworkPage>('network_page', { id }),
  addNetwork: (content: Network) => ask<Kept<Network>>('add_network', { content }),
  changeNetwork: (id: string, revision: number | null, content: Network) =>
    ask<Kept<Network>>('change_network', { id, revision, content }),
  removeNetwork: (id: string) => ask<null>('remove_network', { id }),

  people: (filter: PeopleFilter) => ask<PersonRow[]>('people', { filter }),
  personPage: (id: string) => ask<PersonPage>('person_page', { id }),
  addPerson: (content: NewPerson) => ask<Kept<Person>>('add_person', { content }),
  changePerson: (id: string, revision: number | null, content: Person) =>
    ask<Kept<Person>>('change_person', { id, revision, content }),
  removePerson: (id: string) => ask<null>('remove_person', { id }),

  addMembership: (content: Membership) => ask<Kept<Membership>>('add_membership', { content }),
  changeMembership: (id: string, revision: number | null, content: Membership) =>
    ask<Kept<Membership>>('change_membership', { id, revision, content }),
  removeMembership: (id: string) => ask<null>('remove_membership', { id }),

  organisations: () => ask<OrganisationRow[]>('organisations'),
  organisationPage: (id: string) => ask<OrganisationPage>('organisation_page', { id }),
  addOrganisation: (content: Organisation) => ask<Kept<Organisation>>('add_organisation', { content }),
  changeOrganisation: (id: string, revision: number | null, content: Organisation) =>
    ask<Kept<Organisation>>('change_organisation', { id, revision, content }),
  removeOrganisation: (id: string) => ask<null>('remove_organisation', { id }),

  holdConversation: (content: NewConversation) => ask<Kept<Conversation>>('hold_conversation', { content }),
  conversation: (id: string) => ask<Kept<Conversation>>('conversation', { id }),
  removeConversation: (id: string) => ask<null>('remove_conversation', { id }),

  promises: (filter: PromiseFilter) => ask<PromiseRow[]>('promises', { filter }),
  promise: (id: string) => ask<Kept<Promise_>>('promise', { id }),
  closePromise: (id: string, state: PromiseState) => ask<Kept<Promise_>>('close_promise', { id, state }),
  reopenPromise: (id: string) => ask<Kept<Promise_>>('reopen_promise', { id }),

  meetings: (filter: MeetingFilter) => ask<MeetingRow[]>('meetings', { filter }),

  search: (text: string, limit: number) => ask<SearchHit[]>('search', { text, limit }),
  undo: () => ask<Undone | null>('undo'),
  undoable: () => ask<string[]>('undoable'),
  settings: () => ask<Settings>('settings'),
  changeSettings: (content: Settings) => ask<Settings>('change_settings', { content }),
  saveDraft: (key: string, text: string) => ask<null>('save_draft', { key, text }),
  draft: (key: string) => ask<string | null>('draft', { key }),
  dropDraft: (key: string) => ask<null>('drop_draft', { key }),
  audit: () => ask<AuditRow[]>('audit'),
  parseDate: (text: string, past: boolean) => ask<ParsedDate>('parse_date', { text, past }),
};

const event = <T>(name: string) => ({
  listen: (hear: (event: { payload: T }) => void): Promise<UnlistenFn> => listen<T>(name, hear),
});

export const events = { changed: event<Changed>('changed'), locked: event<Locked>('locked') };

export type Problem = { code: string; args: { [key in string]: string } };
export type AppState = {
  state: 'empty' | 'locked' | 'unlocked';
  vaultName: string;
  language: Locale;
  theme: Theme;
  insecureTestKdf: boolean;
  demo: boolean;
  repaired: string | null;
  lockedSince: string | null;
  lockReason: LockReason | null;
};
export type LockReason = 'asked' | 'idle';
export type Changed = { kinds: string[] };
export type Locked = { reason: LockReason };
export type Locale = 'nl' | 'en';
export type Theme = 'system' | 'light' | 'dark';
export type Settings = { language?: Locale; theme?: Theme; idleMinutes?: number; municipality?: string; userName?: string };
export type Undone = { operation: string; kinds: string[] };
export type AuditRow = { at: string; operation: string; records: number; device: string; slot: string };
export type ParsedDate = { date: string; time: string | null; shown: string };

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
export type Channel = 'inPerson' | 'phone' | 'message' | 'email' | 'letter';
export type Directness = 'direct' | 'indirect';
export type Form = 'spoken' | 'written';
export type FormOfAddress = 'formal' | 'informal';
export type Preferences = {
  channel?: Channel | null;
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
