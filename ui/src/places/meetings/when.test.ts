import { expect, test } from 'vitest';
import type { Full, MeetingRow } from '$lib/ipc';
import { byTime, showPeople, showStretch, waitsForClosing } from './when';

const row = (id: string, at: string, stage: MeetingRow['stage'] = 'planned'): Full<MeetingRow> => ({
  id,
  at,
  stage,
  minutes: { kind: 'draft', reopened: null },
  title: id,
  durationMinutes: 120,
  place: '',
  invited: 14,
  coming: 11,
  attended: 10,
  agendaItems: 3,
  arrangeBy: null,
  networkName: 'Havenkwartier',
  classification: 'internal',
});

test('what comes first is on top; what was held last comes first below', () => {
  const rows = [row('c', '2026-12-09T19:30:00'), row('a', '2026-10-28T19:30:00', 'held'), row('b', '2026-11-25T19:30:00')];
  rows.push(row('x', '2026-11-11T19:30:00', 'cancelled'));
  const { coming, over } = byTime(rows);
  expect(coming.map(({ id }) => id)).toEqual(['b', 'c']);
  expect(over.map(({ id }) => id)).toEqual(['x', 'a']);
});

test('a planned meeting of yesterday waits to be closed; one of today does not', () => {
  expect(waitsForClosing(row('a', '2026-11-22T19:30:00'), '2026-11-23')).toBe(true);
  expect(waitsForClosing(row('a', '2026-11-23T09:30:00'), '2026-11-23')).toBe(false);
  expect(waitsForClosing(row('a', '2026-11-22T19:30:00', 'held'), '2026-11-23')).toBe(false);
});

test('says the stretch of time and the people in words', () => {
  expect(showStretch('2026-11-25T19:30:00', 120).replace(/[\u2068\u2069]/g, '')).toBe('wo 25 november 2026, 19:30 tot 21:30 uur');
  expect(showPeople(row('a', '2026-11-25T19:30:00')).replace(/[\u2068\u2069]/g, '')).toBe('14 uitgenodigd, 11 komen');
  expect(showPeople({ ...row('a', ''), stage: 'held' }).replace(/[\u2068\u2069]/g, '')).toBe('10 waren er, 14 uitgenodigd');
  expect(showPeople({ ...row('a', ''), invited: 0 })).toBe('nog niemand uitgenodigd');
});
