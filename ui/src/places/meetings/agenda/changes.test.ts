import { expect, test } from 'vitest';
import type { AgendaChange, Full } from '$lib/ipc';
import { sayChange } from './changes';

const change = (what: AgendaChange['what'], more: Partial<AgendaChange> = {}) =>
  ({ at: '2026-11-20T16:10:00', what, item: 'a', title: 'Lampen', requestedBy: null, requester: null, reason: '', madeRoomFor: null, classification: 'internal', ...more }) as Full<AgendaChange>;
const said = (one: Full<AgendaChange>, all: Full<AgendaChange>[] = [], name?: string) => sayChange(one, { agendaChanges: all }, name).replace(/[\u2068\u2069]/g, '');

test('says what was done, at whose request and why', () => {
  expect(said(change({ kind: 'added' }, { requestedBy: 'member' }))).toBe('Toegevoegd: Lampen. Op verzoek van leden.');
  expect(said(change({ kind: 'moved', from: 7, to: 4 }, { reason: 'na de pauze.' }), [], 'Lina Okoye')).toBe(
    'Lampen ging van plaats 7 naar plaats 4. Gevraagd door Lina Okoye. Reden: na de pauze.',
  );
  expect(said(change({ kind: 'retitled', formerTitle: 'Licht' }))).toBe('Licht heet nu Lampen.');
});

test('says for what an item made room', () => {
  const urgent = change({ kind: 'addedUrgently' }, { item: 'b', title: 'Brug dicht: en nu?', requestedBy: 'member' });
  const shorter = change({ kind: 'minutesChanged', from: 20, to: 5 }, { madeRoomFor: 'b' });
  expect(said(shorter, [urgent, shorter])).toBe('Lampen ging van 20 naar 5 minuten. Dat maakt plaats voor Brug dicht: en nu?');
});
