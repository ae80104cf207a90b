import { expect, test } from 'vitest';
import type { Full, Person } from '$lib/ipc';
import { nothing } from './heeding.svelte';
import { blank, datesOf, missing, newOrganisation, toDraft, toPerson } from './person-form';

const samira: Full<Person> = {
  ...nothing,
  name: 'Samira Haddou',
  say: 'mevrouw Haddou',
  organisation: 'o1',
  organisationRole: 'Voorzitter',
  roleAgreedOn: '2026-02-01',
  contactWays: [{ kind: 'phone', value: '06 12 34 56 78', hours: 'na vijven', preferred: true }],
  languages: [{ tag: 'fr', speaks: 'good', reads: 'some', wantsInterpreter: true }],
  preferences: { channel: 'message', hours: 'na vijven', directness: 'direct', form: 'written', address: 'formal', talkBefore: true, note: 'eerst een bericht' },
  interests: ['Veilige routes'],
  skills: ['Vertalen', 'Koken'],
  needs: ['Korte brieven'],
  boundaries: ['Niet op vrijdag'],
  ownWords: { text: 'Ik wil fietsen.', agreedOn: '2026-03-03' },
  informed: { on: '2026-03-03', how: 'blad besproken' },
};
const none = { agreedOn: '', informedOn: '', roleAgreedOn: '' };

test('gives back every field of a person that was not changed', () => {
  expect(datesOf(samira)).toEqual({ agreedOn: '2026-03-03', informedOn: '2026-03-03', roleAgreedOn: '2026-02-01' });
  expect({ ...toPerson(toDraft(samira), datesOf(samira), 'o1'), ...nothing }).toEqual(samira);
});

test('an empty form with a name is a person of whom nothing else is known', () => {
  const person = toPerson({ ...blank(), name: ' سمير ' }, none, null);
  expect(person.name).toBe('سمير');
  expect(person.preferences.channel).toBeNull();
  expect(person.ownWords).toBeNull();
  expect(person.informed).toBeNull();
});

test('rows that were left empty are not kept', () => {
  const draft = { ...blank(), name: 'X', contactWays: [{ kind: 'phone' as const, value: ' ', hours: '', preferred: false }] };
  expect(toPerson(draft, none, null).contactWays).toEqual([]);
});

test('asks for what cannot be without: a name, the day somebody agreed, the day they were told', () => {
  expect(missing(blank(), none)?.field).toBe('name');
  expect(missing({ ...blank(), name: 'X', ownWords: 'y' }, none)?.field).toBe('agreedOn');
  expect(missing({ ...blank(), name: 'X', informedHow: 'blad' }, none)?.field).toBe('informedOn');
  expect(missing({ ...blank(), name: 'X', organisation: newOrganisation }, none)?.field).toBe('newOrganisation');
  expect(missing({ ...blank(), name: 'X' }, none)).toBeUndefined();
});
