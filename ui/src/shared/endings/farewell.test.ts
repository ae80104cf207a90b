import { expect, test } from 'vitest';
import { changedFarewell, farewellFields } from './farewell';

const said = (classification: 'public' | 'internal' | 'confidential') => ({ how: 'Verhuisd', thanks: 'Voor alles', classification });

test('words that nobody touched are kept as they were, with their grade', () => {
  for (const grade of ['public', 'internal', 'confidential'] as const) {
    expect(changedFarewell(said(grade), farewellFields(said(grade)))).toEqual(said(grade));
  }
});

test('a tick closes the words, and one that is taken away opens them to colleagues only', () => {
  expect(changedFarewell(said('public'), { ...farewellFields(said('public')), confidential: true })?.classification).toBe('confidential');
  const open = { ...farewellFields(said('confidential')), how: ' Gestopt ', confidential: false };
  expect(changedFarewell(said('confidential'), open)).toEqual({ how: 'Gestopt', thanks: 'Voor alles', classification: 'internal' });
});

test('nothing is said where nothing ended', () => {
  expect(changedFarewell(null, farewellFields(null))).toBeNull();
});
