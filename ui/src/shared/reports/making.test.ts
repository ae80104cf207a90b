import { expect, test } from 'vitest';
import type { Full, MeetingPage } from '$lib/ipc';
import { closedLines, Making } from './making.svelte';

test('a line chosen from what was said in confidence makes the whole report confidential', () => {
  const making = new Making('minutes', 'b1');
  making.mark = 'public';
  making.include('l1', true);
  expect(making.options.includeConfidential).toEqual(['l1']);
  expect(making.options.classification).toBe('confidential');
  making.include('l1', false);
  expect(making.options.classification).toBe('public');
});

test('no mark is more open than the meeting itself, and none is asked for until one is chosen', () => {
  const making = new Making('agenda', 'b1');
  making.own = 'internal';
  expect(making.options.classification).toBeNull();
  expect(making.shownMark).toBe('internal');
  making.mark = 'public';
  expect(making.options.classification).toBe('internal');
  making.own = 'confidential';
  expect(making.shownMark).toBe('confidential');
});

test('an agenda and a network report hold no lines and only the last has a period', () => {
  const making = new Making('agenda', 'b1');
  making.included = ['l1'];
  making.from.set('2026-07-01');
  expect(making.options).toMatchObject({ includeConfidential: [], classification: null, from: null });
  const network = new Making('network', 'n1');
  network.from.set('2026-07-01');
  expect(network.options).toMatchObject({ from: '2026-07-01', until: null });
});

test('finds lines that are closed themselves, or by their item', () => {
  const line = (id: string, classification: string, more = {}) => ({ id, kind: 'note', text: id, promise: null, classification, ...more });
  const page = {
    meeting: {
      classification: 'internal',
      agenda: [
        { title: 'Lampen', classification: 'internal', minutes: [line('a', 'internal'), line('b', 'confidential')] },
        { title: 'Inbraak', classification: 'confidential', minutes: [line('c', 'internal', { kind: 'action', text: '', promise: 'p' })] },
        { title: 'Rondje', classification: 'internal', minutes: [line('d', 'internal', { kind: 'action', text: '', promise: 'q' })] },
      ],
    },
    actions: [{ promise: { id: 'p', text: 'Bellen' } }, { promise: { id: 'q', text: 'Langsgaan', classification: 'internal' }, classification: 'confidential' }],
  } as unknown as Full<MeetingPage>;
  expect(closedLines(page).map(({ id, text, item }) => [id, text, item])).toEqual([
    ['b', 'b', 'Lampen'],
    ['c', 'Bellen', 'Inbraak'],
    ['d', 'Langsgaan', 'Rondje'],
  ]);
});
