// @vitest-environment jsdom
import { clearMocks, mockIPC } from '@tauri-apps/api/mocks';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Full, SignalRow } from '$lib/ipc';
import { SignalForm } from './signal-form.svelte';
import { AnswerForm, PassForm } from './step-forms.svelte';

const today = '2026-11-23';
const raised = { network: 'n1', raisedBy: 'p1', text: 'De lamp bij de school is stuk', receivedOn: '2026-11-10', acknowledgedOn: null, passedOn: null, answered: null, classification: 'internal' };
const followed = {
  ...raised,
  acknowledgedOn: '2026-11-11',
  passedOn: { on: '2026-11-12', desk: 'Beheer', caseNumber: 'Z-17' },
  answered: { on: '2026-11-20', text: 'De lamp is gemaakt.', asMeant: 'yes' },
  classification: 'public',
};
const row = (content: object) => ({ signal: { id: 's1', revision: 3, ...content } }) as unknown as Full<SignalRow>;

let sent: [string, Record<string, unknown>][];

beforeEach(() => {
  sent = [];
  mockIPC((command, payload) => {
    if (!command.includes('draft')) sent.push([command, payload as Record<string, unknown>]);
    return command === 'drop_draft' || command === 'draft' ? null : { id: 's1' };
  });
});

afterEach(clearMocks);

test.each([raised, followed])('what was not touched stays as it was', (content) => {
  expect(new SignalForm(row(content), 'n2', undefined, today).input).toEqual(content);
});

test('nobody needs to be named, but it has to be about something', async () => {
  const form = new SignalForm(undefined, 'n1', undefined, today);
  expect(await form.save()).toBeUndefined();
  expect([form.tried, form.nothing, sent]).toEqual([true, true, []]);
  form.text = ' De lamp is stuk ';
  expect(await form.save()).toBe('s1');
  const input = { network: 'n1', raisedBy: null, text: 'De lamp is stuk', receivedOn: today, acknowledgedOn: null, passedOn: null, answered: null, classification: 'internal' };
  expect(sent).toEqual([['add_signal', { input }]]);
});

test('on the page of a person it is theirs, and one of nobody by name stays that', () => {
  expect(new SignalForm(undefined, 'n1', 'p1', today).input.raisedBy).toBe('p1');
  expect(new SignalForm(row({ ...raised, raisedBy: null }), 'n1', 'p1', today).input.raisedBy).toBeNull();
});

test('a step that is emptied was not done after all', () => {
  const form = new SignalForm(row(followed), 'n1', undefined, today);
  form.desk = ' ';
  form.answer = '';
  form.acknowledgedOn.set('');
  expect(form.input).toEqual({ ...raised, classification: 'public' });
});

test('a change is sent from the revision it was begun with', async () => {
  const form = new SignalForm(row(raised), 'n1', undefined, today);
  form.confidential = true;
  await form.save();
  expect(sent).toEqual([['change_signal', { id: 's1', revision: 3, input: { ...raised, classification: 'confidential' } }]]);
});

test('passing on needs a desk, and is of today unless said otherwise', async () => {
  const form = new PassForm(row(raised), today);
  expect(await form.save()).toBeUndefined();
  form.desk = 'Beheer ';
  expect(await form.save()).toBe('s1');
  expect(sent).toEqual([['pass_signal', { id: 's1', passed: { on: today, desk: 'Beheer', caseNumber: '' } }]]);
});

test('answering needs an answer', async () => {
  const form = new AnswerForm(row(raised), today);
  expect(await form.save()).toBeUndefined();
  form.text = 'De lamp is gemaakt.';
  form.on.set('2026-11-20');
  expect(await form.save()).toBe('s1');
  expect(sent).toEqual([['answer_signal', { id: 's1', answer: { on: '2026-11-20', text: 'De lamp is gemaakt.' } }]]);
});
