// @vitest-environment jsdom
import { clearMocks, mockIPC } from '@tauri-apps/api/mocks';
import { cleanup, fireEvent, render, screen } from '@testing-library/svelte';
import { createRawSnippet } from 'svelte';
import { afterEach, expect, test } from 'vitest';
import Goals from './Goals.svelte';

const row = (id: string, text: string, more: object = {}, goal: object = {}) => ({
  goal: { id, revision: 1, network: 'n1', text, seenBy: 'minder omlopen', setOn: '2026-10-01', meeting: null, coOwners: [], desk: 'Beheer', steps: [{ id: 's1', text: 'Lampen tellen', side: 'theirs', due: null, doneOn: null }], power: { members: '', municipality: 'De lampen', others: '' }, outcome: { kind: 'underWay' }, classification: 'internal', ...goal },
  networkName: 'Haven', owners: [], gone: [], lacksMember: false, lacksMunicipality: false, meetingTitle: '', state: 'underWay', stepsDone: 0, intoText: '', classification: 'internal', ...more,
});

let asked: [string, unknown][] = [];

function open(rows: object[]) {
  asked = [];
  mockIPC((command, payload) => {
    asked.push([command, payload]);
    return command === 'goals' ? rows : null;
  });
  render(Goals, { network: 'n1', tabs: createRawSnippet(() => ({ render: () => '<div></div>' })) });
}

afterEach(() => {
  cleanup();
  clearMocks();
});

test('a step is ticked off at once, and what lacks an owner says so', async () => {
  open([row('g1', 'Licht op de route', { lacksMember: true, gone: [{ id: 'p1', name: 'Sam' }] })]);
  const box = await screen.findByRole('checkbox', { name: /Klaar:.*Lampen tellen/ });
  expect(screen.getByText(/Nog geen mede-eigenaar van de leden/)).toBeTruthy();
  expect(screen.getByText(/0.* van .*1.* stappen klaar/)).toBeTruthy();
  await fireEvent.click(box);
  expect(asked.find(([command]) => command === 'set_goal_step_done')?.[1]).toEqual({ id: 'g1', step: 's1', done: true });
});

test('a goal in confidence shows its words when asked, and none on its buttons before', async () => {
  open([row('g1', 'Geheim doel', { classification: 'confidential' })]);
  await screen.findByRole('button', { name: 'Doel wijzigen' });
  expect(document.body.textContent).not.toContain('Geheim doel');
  expect(document.body.innerHTML).not.toContain('Lampen tellen');
});
