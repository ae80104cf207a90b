// @vitest-environment jsdom
import { clearMocks, mockIPC } from '@tauri-apps/api/mocks';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Full, GoalRow } from '$lib/ipc';
import { EndForm } from './end-form.svelte';
import { GoalForm } from './goal-form.svelte';
import { StepForm } from './step-form.svelte';

const today = '2026-11-23';
const step = { id: 's1', text: 'Lampen tellen', side: 'theirs' as const, due: '2026-12-01', doneOn: '2026-11-20' };
const goal = {
  network: 'n1', text: 'Licht', seenBy: 'minder omlopen', setOn: '2026-10-01', meeting: 'm1', coOwners: ['p1'], desk: 'Beheer', steps: [step],
  power: { members: 'meelopen', municipality: 'lampen', others: '' }, outcome: { kind: 'reached', on: '2026-11-21' }, classification: 'public',
};
const row = { goal: { id: 'g1', revision: 3, ...goal } } as unknown as Full<GoalRow>;

let sent: [string, Record<string, unknown>][];

beforeEach(() => {
  sent = [];
  mockIPC((command, payload) => {
    if (!command.includes('draft')) sent.push([command, payload as Record<string, unknown>]);
    return command === 'drop_draft' || command === 'draft' ? null : { id: 'g1' };
  });
});

afterEach(clearMocks);

test('what was not touched stays as it was: steps and what became of it too', async () => {
  const form = new GoalForm(row, 'n2', today);
  expect(form.input).toEqual(goal);
  await form.save();
  expect(sent).toEqual([['change_goal', { id: 'g1', revision: 3, input: goal }]]);
});

test('a goal needs words only', async () => {
  const form = new GoalForm(undefined, 'n1', today);
  expect(await form.save()).toBeUndefined();
  expect([form.nothing, sent]).toEqual([true, []]);
  form.text = ' Licht ';
  form.confidential = true;
  expect(await form.save()).toBe('g1');
  expect(sent[0]).toMatchObject(['add_goal', { input: { network: 'n1', text: 'Licht', setOn: today, outcome: { kind: 'underWay' }, classification: 'confidential' } }]);
});

test('a step is added, or changed where it stands', async () => {
  const added = new StepForm(row, undefined);
  expect(await added.save()).toBeUndefined();
  added.text = 'Meelopen ';
  added.side = 'theirs';
  await added.save();
  const changed = new StepForm(row, step);
  await changed.save();
  expect(sent).toEqual([
    ['keep_goal_step', { id: 'g1', step: { id: null, text: 'Meelopen', side: 'theirs', due: null } }],
    ['keep_goal_step', { id: 'g1', step: { id: 's1', text: 'Lampen tellen', side: 'theirs', due: '2026-12-01' } }],
  ]);
});

test('letting go and changing ask why', async () => {
  const letGo = new EndForm(row, 'letGo', today);
  expect(await letGo.save()).toBeUndefined();
  letGo.reason = 'Te smal';
  await letGo.save();
  const become = new EndForm(row, 'become', today);
  become.reason = 'Winter';
  become.text = ' ';
  expect(await become.save()).toBeUndefined();
  become.text = 'Licht in de winter';
  await become.save();
  expect(sent).toEqual([
    ['let_goal_go', { id: 'g1', letting: { reason: 'Te smal', on: today } }],
    ['replace_goal', { id: 'g1', change: { text: 'Licht in de winter', seenBy: 'minder omlopen', reason: 'Winter', on: today } }],
  ]);
});
