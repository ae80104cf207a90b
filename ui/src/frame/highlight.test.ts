import { expect, test } from 'vitest';
import { highlight } from './highlight';

const shown = (text: string, typed: string) =>
  highlight(text, typed)
    .map((part) => (part.hit ? `[${part.text}]` : part.text))
    .join('');

test('marks the beginnings of words that were typed', () => {
  expect(shown('Samira Haddou', 'had')).toBe('Samira [Had]dou');
  expect(shown('Samira Haddou', 'sam had')).toBe('[Sam]ira [Had]dou');
  expect(shown('Samira Haddou', 'mira')).toBe('Samira Haddou');
});

test('marks whole signs with their accents, composed or not', () => {
  expect(shown('Öktem', 'okt')).toBe('[Ökt]em');
  expect(shown('O\u0308ktem', 'o')).toBe('[O\u0308]ktem');
});

test('marks a word beside a sign, whichever sign was typed', () => {
  expect(shown('Anne-Marie O’Brien', 'marie')).toBe('Anne-[Marie] O’Brien');
  expect(shown('Anne-Marie O’Brien', "o'bri")).toBe('Anne-Marie [O]’[Bri]en');
});

test('leaves nothing of the text out', () => {
  expect(highlight('een  twee', 'x').map((part) => part.text).join('')).toBe('een  twee');
});
