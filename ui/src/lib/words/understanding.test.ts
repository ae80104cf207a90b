import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Understanding } from './understanding.svelte';

const asked: string[] = [];
const weeks = () =>
  new Understanding<number | null>({
    read: async (words) => {
      asked.push(words);
      const count = Number(/\d+/.exec(words)?.[0]);
      if (!count) throw { code: 'invalid.rhythm', args: { words } };
      return count;
    },
    say: (count) => (count ? `elke ${count} weken` : ''),
    none: null,
  });

beforeEach(() => {
  asked.length = 0;
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('reads once, after a pause, what was typed last, and says it back', async () => {
  const rhythm = weeks();
  rhythm.text = 'om de 6';
  rhythm.text = 'om de 6 weken';
  await vi.advanceTimersByTimeAsync(300);
  expect(asked).toEqual(['om de 6 weken']);
  expect(rhythm).toMatchObject({ value: 6, shown: 'elke 6 weken', problem: undefined });
});

test('what was not understood is a problem until it is taken away, and loses no letter', async () => {
  const rhythm = weeks();
  rhythm.set(6);
  expect(rhythm.text).toBe('elke 6 weken');
  rhythm.text = 'soms';
  expect(await rhythm.settle()).toBe(false);
  expect(rhythm).toMatchObject({ text: 'soms', value: null });
  expect(rhythm.problem?.code).toBe('invalid.rhythm');
  rhythm.text = '';
  expect(await rhythm.settle()).toBe(true);
  expect(rhythm.value).toBeNull();
});

test('a value that is known already is not asked about; what was half typed is', async () => {
  const rhythm = weeks();
  rhythm.set(6);
  expect(await rhythm.settle()).toBe(true);
  expect(asked).toEqual([]);
  rhythm.set(6, 'elke 4 weken');
  expect(await rhythm.settle()).toBe(true);
  expect(rhythm.value).toBe(4);
});
