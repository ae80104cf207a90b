// @vitest-environment jsdom
/** Every form that changes what is kept already: its draft is never laid over newer words, and emptied it is gone. */
import { clearMocks, mockIPC } from '@tauri-apps/api/mocks';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Agreement, AgendaItem, ContributionRow, Full, Versioned, Meeting, PreparationRow, SignalRow, GoalRow, InputRow, ThemeRow, FocusGroupRow, SurveyPage } from '$lib/ipc';
import { DraftsInMemory } from '$lib/session/testing';
import { settleDrafts } from '$lib/session/sealing';
import type { Clash } from '$lib/session/takeup';
import { ItemForm } from './meetings/agenda/item.svelte';
import { MeetingForm } from './meetings/form.svelte';
import { PreparationForm } from '../shared/preparations/preparation.svelte';
import { AgreementForm } from './together/agreements/agreement-form.svelte';
import { ContributionForm } from '../shared/contributions/contribution-form.svelte';
import { SignalForm } from '../shared/signals/signal-form.svelte';
import { GoalForm } from '../shared/goals/goal-form.svelte';
import { FocusGroupForm } from '../shared/focus-groups/focus-group-form.svelte';
import { SurveyForm } from '../shared/surveys/survey-form.svelte';
import { InputForm } from '../shared/inputs/input-form.svelte';
import { ThemeForm } from '../shared/themes/theme-form.svelte';

interface Opened {
  unsaved: { clashes: Clash[]; keep: () => void; takeMine: () => void };
  read: () => string;
  write: (text: string) => void;
}

const drafts = new DraftsInMemory();
const { kept } = drafts;
let meeting: Full<Versioned<Meeting>>;

const item = (title: string) => ({ id: 'i1', title, explanation: '', origin: 'member', way: 'standing', urgentReason: '', raisedBy: null, plannedMinutes: 15, classification: 'internal', minutes: [] }) as unknown as Full<AgendaItem>;

const meetingWith = (title: string, revision: number) =>
  ({ id: 'm1', revision, title, at: '2026-11-26T19:30:00', durationMinutes: 120, place: '', hostedBy: null, theme: '', intendedResult: '', languages: ['nl'], network: 'n1', stage: 'planned', classification: 'internal', agenda: [item(title)] }) as unknown as Full<Versioned<Meeting>>;

/** Opens each form on a record of which the words are `words`. */
const forms: Record<string, (words: string, revision: number) => Promise<Opened>> = {
  meeting: async (words, revision) => {
    meeting = meetingWith(words, revision);
    const form = new MeetingForm('m1', 'n1');
    await form.begin();
    return { unsaved: form.unsaved, read: () => form.filled.title, write: (text) => (form.filled.title = text) };
  },
  item: async (words) => {
    const form = new ItemForm(meetingWith('Avond', 1), { item: item(words) });
    await form.unsaved.begin();
    return { unsaved: form.unsaved, read: () => form.title, write: (text) => (form.title = text) };
  },
  preparation: async (words, revision) => {
    const preparation = { id: 'b1', revision, person: 'p1', meeting: 'm1', at: null, themes: [words], wishes: [], conversation: null };
    const form = new PreparationForm({ preparation, talks: [] } as unknown as Full<PreparationRow>, false);
    await form.unsaved.begin();
    return { unsaved: form.unsaved, read: () => form.themes, write: (text) => (form.themes = text) };
  },
  agreement: async (words, revision) => {
    const agreement = { id: 'a1', revision, network: 'n1', about: 'contact', subject: '', versions: [{ text: words }], endedOn: null };
    const form = new AgreementForm('n1', 'revise', agreement as unknown as Full<Versioned<Agreement>>);
    await form.unsaved.begin();
    return { unsaved: form.unsaved, read: () => form.text, write: (text) => (form.text = text) };
  },
  contribution: async (words, revision) => {
    const contribution = { id: 'c1', revision, network: 'n1', side: 'theirs', person: 'p1', way: 'brings', text: words, on: '2026-11-10', source: { kind: 'loose' }, classification: 'internal' };
    const form = new ContributionForm({ contribution } as unknown as Full<ContributionRow>, 'n1', undefined, '2026-11-23');
    await form.unsaved.begin();
    return { unsaved: form.unsaved, read: () => form.text, write: (text) => (form.text = text) };
  },
  goal: async (words, revision) => {
    const power = { members: '', municipality: '', others: '' };
    const goal = { id: 'g1', revision, network: 'n1', text: words, seenBy: '', setOn: '2026-11-10', meeting: null, coOwners: [], desk: '', steps: [], power, outcome: { kind: 'underWay' }, classification: 'internal' };
    const form = new GoalForm({ goal } as unknown as Full<GoalRow>, 'n1', '2026-11-23');
    await form.unsaved.begin();
    return { unsaved: form.unsaved, read: () => form.text, write: (text) => (form.text = text) };
  },
  theme: async (words, revision) => {
    const theme = { id: 't1', revision, network: 'n1', title: words, about: '', planned: [], answer: null, classification: 'internal' };
    const form = new ThemeForm({ theme } as unknown as Full<ThemeRow>, 'n1');
    await form.unsaved.begin();
    return { unsaved: form.unsaved, read: () => form.title, write: (text) => (form.title = text) };
  },
  input: async (words, revision) => {
    const input = { id: 'i1', revision, network: 'n1', words, way: 'survey', round: '', source: { kind: 'loose' }, on: '2026-11-10', saidBy: null, side: 'theirs', themes: [], answer: '', toldOn: null, classification: 'internal' };
    const form = new InputForm({ input } as unknown as Full<InputRow>, 'n1', {}, '2026-11-23');
    await form.unsaved.begin();
    return { unsaved: form.unsaved, read: () => form.words, write: (text) => (form.words = text) };
  },
  focusGroup: async (words, revision) => {
    const focusGroup = { id: 'f1', revision, network: 'n1', name: words, on: '2026-11-10', meeting: null, participants: 9, groups: 2, classification: 'internal' };
    const form = new FocusGroupForm({ focusGroup } as unknown as Full<FocusGroupRow>, 'n1', '2026-11-23');
    await form.unsaved.begin();
    return { unsaved: form.unsaved, read: () => form.name, write: (text) => (form.name = text) };
  },
  survey: async (words, revision) => {
    const page = { id: 'v1', revision, network: 'n1', title: words, intro: '', translations: [], questions: [], fixed: false, classification: 'internal' };
    const form = new SurveyForm(page as unknown as Full<SurveyPage>, 'n1');
    await form.unsaved.begin();
    return { unsaved: form.unsaved, read: () => form.title, write: (text) => (form.title = text) };
  },
  signal: async (words, revision) => {
    const signal = { id: 's1', revision, network: 'n1', raisedBy: 'p1', text: words, receivedOn: '2026-11-10', acknowledgedOn: null, passedOn: null, answered: null, classification: 'internal' };
    const form = new SignalForm({ signal } as unknown as Full<SignalRow>, 'n1', undefined, '2026-11-23');
    await form.unsaved.begin();
    return { unsaved: form.unsaved, read: () => form.text, write: (text) => (form.text = text) };
  },
};

beforeEach(() => {
  drafts.clear();
  mockIPC((command, payload) => {
    if (command === 'meeting_page') return { meeting };
    return drafts.answer(command, payload) ?? null;
  });
});

afterEach(clearMocks);

test.each(Object.entries(forms))('%s: what is newer stays, and the draft beside it until somebody chooses', async (_, open) => {
  const before = await open('Licht', 1);
  before.write('Licht en geluid');
  before.unsaved.keep();
  await settleDrafts();
  expect(kept.size).toBe(1);

  const same = await open('Licht', 1);
  expect([same.read(), same.unsaved.clashes]).toEqual(['Licht en geluid', []]);

  const newer = await open('Sleutel', 2);
  expect(newer.read()).toBe('Sleutel');
  expect(newer.unsaved.clashes.length).toBe(1);
  newer.unsaved.keep();
  await settleDrafts();
  expect([...kept.values()][0]).toContain('Licht en geluid');
  newer.unsaved.takeMine();
  expect(newer.read()).toBe('Licht en geluid');
});

test.each(Object.entries(forms))('%s: what was written and taken out again is gone', async (_, open) => {
  const form = await open('Licht', 1);
  form.write('Licht en geluid');
  form.unsaved.keep();
  await settleDrafts();
  form.write('Licht');
  form.unsaved.keep();
  await settleDrafts();
  expect(kept.size).toBe(0);
});
