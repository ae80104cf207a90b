// @vitest-environment jsdom
import { clearMocks, mockIPC } from '@tauri-apps/api/mocks';
import { cleanup, render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Full, SurveyPage } from '$lib/ipc';
import TypeSurvey from './TypeSurvey.svelte';

const question = (text: string, form: string, ...answers: string[]) => ({ text, form, answers, translations: [] });
const page = { id: 's1', sheets: 4, questions: [question('Hoe?', 'one', 'Te voet', 'Fiets'), question('Waarover?', 'more', 'Verkeer', 'Licht'), question('Wat?', 'open')] } as unknown as Full<SurveyPage>;

let sent: unknown[];

beforeEach(() => {
  HTMLDialogElement.prototype.showModal ??= function (this: HTMLDialogElement) {
    this.open = true;
  };
  sent = [];
  mockIPC((command, payload) => {
    if (command !== 'answer_survey') return null;
    sent.push((payload as { sheet: unknown }).sheet);
    return { ...page, sheets: 4 + sent.length };
  });
  render(TypeSurvey, { page, onclose: () => undefined });
});

afterEach(() => {
  cleanup();
  clearMocks();
});

test('a sheet is typed by digits and Enter alone, and the next one begins with its number', async () => {
  const user = userEvent.setup();
  screen.getByRole('heading', { name: /Lijst .*5/ });
  await user.keyboard('2{Enter}12{Enter}Langzamer{Enter}');
  await screen.findByRole('heading', { name: /Lijst .*6/ });
  expect(sent).toEqual([{ answers: [{ question: 1, boxes: [2], words: '' }, { question: 2, boxes: [1, 2], words: '' }, { question: 3, boxes: [], words: 'Langzamer' }] }]);
  await user.keyboard('1{Enter}{Enter}{Enter}');
  await screen.findByRole('heading', { name: /Lijst .*7/ });
  expect(sent[1]).toEqual({ answers: [{ question: 1, boxes: [1], words: '' }] });
});

test('a box too many is refused with its question, and a sheet of nothing too', async () => {
  const user = userEvent.setup();
  await user.keyboard('{Enter}{Enter}{Enter}');
  expect(screen.getByRole('alert').textContent).toMatch(/nog niets/);
  (screen.getAllByRole('checkbox')[0] as HTMLElement).focus();
  await user.keyboard('12{Enter}{Enter}{Enter}');
  expect(screen.getByRole('alert').textContent).toMatch(/vraag .*1.* twee vakjes/);
  expect(sent).toEqual([]);
});
