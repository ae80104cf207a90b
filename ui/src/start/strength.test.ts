import { expect, test } from 'vitest';
import { bits, strength } from './strength';

test('what people choose first is weak, however it is decorated', () => {
  for (const weak of ['welkom01', 'Oeverdaal2026!', 'aaaaaaaaaaaa', '12345678901234', 'qwerty123', 'wachtwoord wachtwoord wachtwoord']) {
    expect(strength(weak).grade, weak).toBe(1);
  }
});

test('a few words are moderate, a sentence of ordinary words is strong', () => {
  expect(strength('soep wandelt traag langs').grade).toBe(2);
  expect(strength('soep wandelt traag langs de gele brug')).toEqual({ grade: 3, search: 'centuries' });
});

test('another word never makes it weaker, the same word again never stronger', () => {
  expect(bits('soep wandelt traag')).toBeGreaterThan(bits('soep wandelt'));
  expect(bits('soep soep soep')).toBe(bits('soep'));
});

test('nothing typed has no grade', () => {
  expect(strength('   ').grade).toBe(0);
});
