import { expect, test } from 'vitest';
import { fitting, fold } from './fold';

const people = ['Samira Haddou', 'José van den Berg', 'سمير حداد', 'Anne-Fleur Öktem'].map((name) => ({ name, folded: fold(name) }));
const names = (typed: string) => fitting(people, typed).map((person) => person.name);

test('finds by beginnings of words in any order, without capitals or accents', () => {
  expect(names('sam')).toEqual(['Samira Haddou']);
  expect(names('had SAM')).toEqual(['Samira Haddou']);
  expect(names('jose')).toEqual(['José van den Berg']);
  expect(names('oktem')).toEqual(['Anne-Fleur Öktem']);
  expect(names('fleur')).toEqual(['Anne-Fleur Öktem']);
  expect(names('سمير')).toEqual(['سمير حداد']);
  expect(names('mira')).toEqual([]);
});

test('finds everybody when nothing is typed, up to a limit', () => {
  expect(names('  ')).toHaveLength(4);
  expect(fitting(people, '', 2)).toHaveLength(2);
});

test('filters ten thousand people within a frame', () => {
  const many = Array.from({ length: 10_000 }, (_, number) => ({ folded: fold(`Persoon Nummer${number} van Straat ${number % 97}`) }));
  // The best of some runs: what others do on this machine at the same time is not measured here.
  const took = Math.min(...Array.from({ length: 5 }, () => timed(() => fitting(many, 'nummer99 straat'))));
  expect(took).toBeLessThan(16);
});

function timed(act: () => unknown): number {
  const started = performance.now();
  act();
  return performance.now() - started;
}
