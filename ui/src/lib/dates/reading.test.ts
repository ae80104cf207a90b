// @vitest-environment jsdom
import { clearMocks, mockIPC } from '@tauri-apps/api/mocks';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Reading } from './reading.svelte';

let asked: string[] = [];

beforeEach(() => {
  vi.useFakeTimers();
  asked = [];
  mockIPC((command, payload) => {
    if (command !== 'parse_date') return null;
    const { text } = payload as { text: string };
    asked.push(text);
    if (text === 'ooit') throw { code: 'date.notUnderstood', args: { word: text } };
    return { date: '2026-11-27', moment: '2026-11-27T14:00:00', shown: 'vr 27 november 2026, 14:00' };
  });
});

afterEach(() => {
  vi.useRealTimers();
  clearMocks();
});

test('reads once, after a pause, what was typed last', async () => {
  const due = new Reading({ leaning: 'future' });
  due.text = 'vrij';
  due.text = 'vrijdag 14:00';
  await vi.advanceTimersByTimeAsync(300);
  expect(asked).toEqual(['vrijdag 14:00']);
  expect(due.value).toBe('2026-11-27');
  expect(due.shown).toBe('vr 27 november 2026, 14:00');
});

test('settles at once, before the pause is over', async () => {
  const at = new Reading({ leaning: 'future', moment: true });
  at.text = 'vrijdag 14:00';
  expect(await at.settle()).toBe(true);
  expect(at.value).toBe('2026-11-27T14:00:00');
  await vi.advanceTimersByTimeAsync(300);
  expect(asked).toHaveLength(1);
});

test('what is no date is a problem and has no value, until it is taken away', async () => {
  const due = new Reading({ leaning: 'future' }, '2026-11-25');
  expect(due.text).toBe('woensdag 25 november 2026');
  due.text = 'ooit';
  expect(await due.settle()).toBe(false);
  expect(due.value).toBe('');
  expect(due.problem?.code).toBe('date.notUnderstood');
  due.text = '';
  expect(await due.settle()).toBe(true);
  expect(due.problem).toBeUndefined();
});

test('a date that is known already is not asked about', async () => {
  const due = new Reading({ leaning: 'future' }, '2026-11-25');
  expect(await due.settle()).toBe(true);
  expect(due.value).toBe('2026-11-25');
  expect(asked).toEqual([]);
});

test('an answer that was overtaken does not settle a form on the date of before', async () => {
  clearMocks();
  const answers: ((value: unknown) => void)[] = [];
  mockIPC(() => new Promise((answer) => answers.push(answer)));
  const due = new Reading({ leaning: 'future' }, '2026-11-25');
  due.text = 'vrijdag';
  const saving = due.settle().then((settled) => [settled, due.value]);
  due.text = 'zaterdag';
  await vi.advanceTimersByTimeAsync(300);
  expect(answers).toHaveLength(2);
  answers[0]?.({ date: '2026-11-27', moment: '2026-11-27T00:00:00', shown: '' });
  await vi.advanceTimersByTimeAsync(1);
  answers[1]?.({ date: '2026-11-28', moment: '2026-11-28T00:00:00', shown: '' });
  expect(await saving).toEqual([true, '2026-11-28']);
});
