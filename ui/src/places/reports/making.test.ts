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

test('an agenda and a network report hold no lines and only the last has a period', () => {
  const making = new Making('agenda', 'b1');
  making.included = ['l1'];
  making.from.set('2026-07-01');
  expect(making.options).toMatchObject({ includeConfidential: [], classification: 'internal', from: null });
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
      ],
    },
    actions: [{ promise: { id: 'p', text: 'Bellen' } }],
  } as unknown as Full<MeetingPage>;
  expect(closedLines(page).map(({ id, text, item }) => [id, text, item])).toEqual([
    ['b', 'b', 'Lampen'],
    ['c', 'Bellen', 'Inbraak'],
  ]);
});
