import { readFileSync } from 'node:fs';
import { afterEach, expect, test } from 'vitest';
import type { CallTimes, Full } from '$lib/ipc';
import { spoken } from '$lib/texts';
import { sayCalls } from './say';

/** The table that the core is held to as well: what is said here stands in a field, and the core reads it. */
const table = JSON.parse(readFileSync('../crates/kring-core/src/records/boundaries/tests/said.json', 'utf8')) as {
  calls: Partial<Full<CallTimes>>;
  nl: string;
  en: string;
}[];

const always: Full<CallTimes> = { never: false, from: null, until: null, quiet: [], hours: [] };

afterEach(() => {
  spoken.language = 'nl';
});

test.each(['nl', 'en'] as const)('when somebody may be called is said as the core says it, in %s', (language) => {
  spoken.language = language;
  expect(table.length).toBeGreaterThan(5);
  for (const one of table) {
    const hours = (one.calls.hours ?? []).map((hours) => ({ ...hours }));
    expect(sayCalls({ ...always, from: null, until: null, ...one.calls, hours })).toBe(one[language]);
  }
});
