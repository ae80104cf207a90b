// @vitest-environment jsdom
import { clearMocks, mockIPC } from '@tauri-apps/api/mocks';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Full, InputRow, ThemeRow } from '$lib/ipc';
import { ThemeAnswerForm, ThemeForm } from '../themes/theme-form.svelte';
import { AnswerForm } from './answer-form.svelte';
import { InputForm } from './input-form.svelte';

const today = '2026-11-23';
const said = {
  network: 'n1', words: 'Het is donker', way: 'focusGroup', round: 'Ouders', source: { kind: 'loose' }, on: '2026-11-10', saidBy: 'p1', side: 'theirs', themes: ['t1', 't2'],
  answer: 'Er komt een lamp', answeredOn: '2026-11-11', toldOn: '2026-11-12', classification: 'public',
};
const row = { input: { id: 'i1', revision: 3, ...said } } as unknown as Full<InputRow>;
const theme = { network: 'n1', title: 'Licht', about: 'De route', planned: [{ meeting: 'm1', item: 'a1' }], answer: { on: '2026-11-20', text: 'Lampen' }, classification: 'internal' };
const themeRow = { theme: { id: 't1', revision: 2, ...theme } } as unknown as Full<ThemeRow>;

let sent: [string, Record<string, unknown>][];

beforeEach(() => {
  sent = [];
  mockIPC((command, payload) => {
    if (!command.includes('draft')) sent.push([command, payload as Record<string, unknown>]);
    return command === 'drop_draft' || command === 'draft' ? null : { id: 'x' };
  });
});

afterEach(clearMocks);

test('what was not touched stays as it was: all themes, what was done and when it was told', () => {
  expect(new InputForm(row, 'n2', {}, today).input).toEqual(said);
});

test('an answer that is emptied was not told either, and of the municipality nobody is named', () => {
  const form = new InputForm(row, 'n1', {}, today);
  form.answer = ' ';
  form.side = 'ours';
  form.theme = 't2';
  expect(form.input).toEqual({ ...said, answer: '', toldOn: null, side: 'ours', saidBy: null, themes: ['t2'] });
});

test('input needs words only, and on the page of a person it is theirs', async () => {
  const form = new InputForm(undefined, 'n1', { person: 'p1', theme: 't1' }, today);
  expect(await form.save()).toBeUndefined();
  form.words = 'Het is donker ';
  await form.save();
  expect(sent).toEqual([['add_input', { input: { network: 'n1', words: 'Het is donker', way: 'conversation', round: '', source: { kind: 'loose' }, on: today, saidBy: 'p1', side: 'theirs', themes: ['t1'], answer: '', answeredOn: null, toldOn: null, classification: 'internal' } }]]);
});

test('what was done with it is told later, or at once', async () => {
  const form = new AnswerForm({ input: { ...row.input, answer: '' } } as Full<InputRow>);
  expect(await form.save()).toBeUndefined();
  form.text = 'Er komt een lamp';
  await form.save();
  form.toldOn.set('2026-11-20');
  await form.save();
  expect(sent.map(([, payload]) => payload['answer'])).toEqual([
    { text: 'Er komt een lamp', toldOn: null },
    { text: 'Er komt een lamp', toldOn: '2026-11-20' },
  ]);
});

test('where a theme went and what came of it stay when it is changed', async () => {
  const form = new ThemeForm(themeRow, 'n2');
  expect(form.input).toEqual(theme);
  form.title = ' ';
  expect(await form.save()).toBeUndefined();
  const answer = new ThemeAnswerForm(themeRow, today);
  answer.text = 'Drie lampen';
  await answer.save();
  expect(sent).toEqual([['answer_theme', { id: 't1', answer: { text: 'Drie lampen', on: '2026-11-20' } }]]);
});
