import { expect, test } from 'vitest';
import type { Full, InvitedPerson } from '$lib/ipc';
import { needs } from './understand';

const guest = (name: string, languages: string[], more: Partial<InvitedPerson> = {}): Full<InvitedPerson> => ({
  person: { id: name, name },
  reply: 'none',
  attended: false,
  wantsInterpreter: false,
  languages,
  noPhotos: false,
  ...more,
});

const names = (guests: Full<InvitedPerson>[], spoken: string[]) => needs(guests, spoken).map(({ guest: one, why }) => `${one.person.name} ${why}`);

test('names who asked for an interpreter and who speaks none of the languages of the room', () => {
  const guests = [guest('Samira', ['nl', 'fr']), guest('Tomasz', ['pl', 'nl'], { wantsInterpreter: true }), guest('Selam', ['ti'])];
  expect(names(guests, ['nl'])).toEqual(['Tomasz interpreter', 'Selam language']);
  expect(names(guests, ['nl', 'ti'])).toEqual(['Tomasz interpreter']);
});

test('takes a regional tag for its language, and supposes nothing of whom no language is known', () => {
  expect(names([guest('Ann', ['nl-BE']), guest('Bo', [])], ['nl'])).toEqual([]);
});

test('who said no needs nothing arranged', () => {
  expect(names([guest('Selam', ['ti'], { reply: 'no', wantsInterpreter: true })], ['nl'])).toEqual([]);
});
