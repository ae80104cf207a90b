import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** What each file of this folder needs of the others to run; types are gone by then. */
const needs = new Map(
  readdirSync(import.meta.dirname)
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map((name) => {
      const source = readFileSync(join(import.meta.dirname, name), 'utf8');
      const from = [...source.matchAll(/^import (?!type )[^;]*?from '(?:\.|\$lib\/session)\/([\w.-]+)';/gm)].map(([, to]) => `${to}.ts`);
      return [name, from] as const;
    }),
);

function circle(name: string, way: string[] = []): string[] | undefined {
  if (way.includes(name)) return [...way.slice(way.indexOf(name)), name];
  for (const next of needs.get(name) ?? []) {
    const found = circle(next, [...way, name]);
    if (found) return found;
  }
  return undefined;
}

test('no file of the session needs one that needs it', () => {
  expect(needs.get('session.svelte.ts')).toContain('discarded.svelte.ts');
  for (const name of needs.keys()) expect(circle(name)?.join(' > ')).toBeUndefined();
});
