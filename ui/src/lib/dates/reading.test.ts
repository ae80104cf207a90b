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

test('an answer to what is no longer written does not count, and what is written then does', async () => {
  const answers: Record<string, () => void> = {};
  clearMocks();
  mockIPC((_, payload) => {
    const { text } = payload as { text: string };
    const date = text === 'morgen' ? '2026-11-24' : '2026-11-27';
    return new Promise((done) => (answers[text] = () => done({ date, moment: `${date}T09:00:00`, shown: date })));
  });
  const due = new Reading({ leaning: 'future' });
  due.text = 'morgen';
  const saving = due.settle();
  due.text = 'vrijdag';
  answers['morgen']?.();
  await vi.advanceTimersByTimeAsync(0);
  expect([due.value, due.shown]).toEqual(['', '']);
  answers['vrijdag']?.();
  await vi.advanceTimersByTimeAsync(300);
  answers['vrijdag']?.();
  expect([await saving, due.value]).toEqual([true, '2026-11-27']);
});

test('two that want to know the same ask once', async () => {
  const due = new Reading({ leaning: 'future' });
  due.text = 'vrijdag 14:00';
  expect(await Promise.all([due.settle(), due.settle()])).toEqual([true, true]);
  expect(asked).toHaveLength(1);
});
