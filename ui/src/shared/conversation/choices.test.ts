import { afterEach, expect, test } from 'vitest';
import { begins, TypeAhead } from '$lib/keys/typeahead';
import { spoken } from '$lib/texts';
import { kinds } from './choices';

afterEach(() => {
  spoken.language = 'nl';
});

/** The fewest letters, typed after each other from the first way on, that choose the one called `name`. */
function letters(names: string[], name: string): number {
  const initial = name[0] ?? '';
  const typed = [1, 2, 3].flatMap((count) => [name.slice(0, count), initial.repeat(count)]);
  const chosen = typed.filter((keys) => reached(names, keys) === name).map((keys) => keys.length);
  return name === names[0] ? 0 : Math.min(...chosen);
}

function reached(names: string[], keys: string): string | undefined {
  const ahead = new TypeAhead(700, () => 0);
  let at = 0;
  for (const key of keys) {
    const { typed, from } = ahead.add(key, at);
    at = begins(names, typed, from) ?? at;
  }
  return names[at];
}

test.each(['nl', 'en'] as const)('two letters choose every way to talk (%s)', (language) => {
  spoken.language = language;
  const names = kinds().map(({ label }) => label);
  for (const name of names) expect(letters(names, name), name).toBeLessThanOrEqual(2);
});
