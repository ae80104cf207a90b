import { expect, test } from 'vitest';
import type { Full, Person } from '$lib/ipc';
import { nothing } from './heeding.svelte';
import { sentence } from '$lib/texts/sentence';
import { contact, informed, languages } from './heed';

const person = (more: Partial<Full<Person>>): Full<Person> => ({
  ...nothing,
  name: 'Samira Haddou',
  say: '',
  organisation: null,
  organisationRole: '',
  roleAgreedOn: null,
  contactWays: [],
  languages: [],
  preferences: { channel: null, hours: '', directness: null, form: null, address: null, talkBefore: false, note: '' },
  interests: [],
  skills: [],
  needs: [],
  boundaries: [],
  ownWords: null,
  informed: null,
  ...more,
});
const plain = (text: string) => text.replace(/[\u2068\u2069]/g, '');

test('says which languages, which of them a little, and where an interpreter is wanted', () => {
  const text = languages(
    person({
      languages: [
        { tag: 'nl', speaks: 'some', reads: 'some', wantsInterpreter: false },
        { tag: 'pl', speaks: 'good', reads: 'good', wantsInterpreter: true },
      ],
    }),
  );
  expect(plain(text)).toBe('Een beetje Nederlands en Pools. Leest minder makkelijk: Nederlands. Wil een tolk: Pools.');
});

test('puts the own note on contact first and makes a sentence of each part', () => {
  const preferences = { channel: 'phone', hours: 'na vijven', directness: 'direct', form: null, address: null, talkBefore: false, note: 'Eerst een bericht' } as const;
  expect(plain(contact(person({ preferences })))).toBe('Eerst een bericht. Het liefst: bellen. Na vijven. Zegt het graag rechtuit.');
});

test('says when nothing is known instead of nothing', () => {
  expect(languages(person({}))).toBe('');
  expect(informed(person({}), '2026-11-23')).toBe('Weet nog niet dat je dit bewaart.');
  expect(sentence('Niet bellen!')).toBe('Niet bellen!');
});
