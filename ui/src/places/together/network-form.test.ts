import { expect, test } from 'vitest';
import type { Full, Network } from '$lib/ipc';
import { blank, lacking, roomFor, toDraft, toNetwork } from './network-form';

const network: Omit<Full<Network>, 'rhythms' | 'notNow' | 'farewell'> = {
  name: 'Havenkwartier',
  purpose: 'Samen met bewoners afspreken wat de buurt veilig maakt',
  basis: 'publicTask',
  responsible: 'Gemeente Oeverdaal',
  endsOn: '2028-12-31',
  retentionYears: 3,
  perspectives: ['Ouders', 'Sport'],
};

test('gives back every field of a network that was not changed', () => {
  expect(toNetwork(toDraft(network), '2028-12-31')).toEqual(network);
});

test('a network cannot be without name, purpose, grounds and a term of 1 to 20 years', () => {
  expect(Object.keys(lacking(blank('', [])))).toEqual(['name', 'purpose', 'basis']);
  expect(lacking(toDraft(network))).toEqual({});
  for (const wrong of ['0', '21', '1,5', '', 'twee']) {
    expect(lacking({ ...toDraft(network), retentionYears: wrong }), wrong).toHaveProperty('retentionYears');
  }
});

test('a field of one thing a line shows them all with a line to write on, within bounds', () => {
  expect(roomFor('')).toBe(3);
  expect(roomFor('a\nb\nc\nd')).toBe(5);
  expect(roomFor('a\n'.repeat(40))).toBe(12);
});
