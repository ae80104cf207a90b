import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const here = join(import.meta.dirname, '../../..');
const source = join(here, 'src');

function files(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return files(path);
    return /\.(svelte|ts)$/.test(entry.name) && !/\.test\.ts$|bindings\.ts$/.test(entry.name) ? [path] : [];
  });
}

function keysOf(language: string, folder: string): string[] {
  const place = join(here, '../texts', language, folder);
  const text = readdirSync(place).map((name) => readFileSync(join(place, name), 'utf8')).join('\n');
  return [...text.matchAll(/^([a-zA-Z][\w-]*) *=/gm)].map((match) => match[1] ?? '');
}

const nl = keysOf('nl', 'ui');
const others = readdirSync(join(here, '../texts')).filter((language) => language !== 'nl');
const errors = keysOf('nl', 'errors');
const sources = files(source).map((path) => ({ path, text: readFileSync(path, 'utf8') }));

/** Keys that are asked for in so many words: `t('key')`, also with a choice between two, and maps of labels. */
function asked(text: string): string[] {
  const calls = [...text.matchAll(/\bt\(([^{}]*?)[,)]/gs)].flatMap((call) => literals(call[1] ?? ''));
  const maps = [...text.matchAll(/\b(?:label|title|explanation): ('[\w-]+')/g)].flatMap((map) => literals(map[1] ?? ''));
  return [...calls, ...maps];
}

function literals(text: string): string[] {
  return [...text.matchAll(/(?<![!=]== )'([a-z]+(?:-[a-zA-Z-]+)*)'/g)].map((match) => match[1] ?? '');
}

test('no key stands twice', () => {
  expect(nl.filter((key, at) => nl.indexOf(key) !== at)).toEqual([]);
});

test('all languages have the same keys', () => {
  expect(others).toContain('en');
  for (const language of others) expect([...keysOf(language, 'ui')].sort(), language).toEqual([...nl].sort());
});

test('every key that the window asks for exists', () => {
  const known = new Set([...nl, ...errors]);
  const missing = sources.flatMap(({ path, text }) => asked(text).filter((key) => !known.has(key)).map((key) => `${path}: ${key}`));
  expect(missing).toEqual([]);
});

test('every label of a value exists', () => {
  const known = new Set(nl);
  const maps = sources.filter(({ path }) => /texts\/(labels|operations)\.ts$/.test(path));
  expect(maps).toHaveLength(2);
  const missing = maps.flatMap(({ text }) => [...text.matchAll(/: '([a-z]+-[\w-]+)'/g)].map((match) => match[1] ?? '').filter((key) => !known.has(key)));
  expect(missing).toEqual([]);
});

// Names of operations are put together from what the core calls them; a test beside the texts knows those.
test('every key is used', () => {
  const all = sources.map(({ text }) => text).join('\n');
  expect(nl.filter((key) => !key.startsWith('operation-') && !all.includes(`'${key}'`))).toEqual([]);
});

test('the scan itself sees keys in the forms the window uses', () => {
  expect(asked("t('a-b')")).toEqual(['a-b']);
  expect(asked("t(x ? 'a-b' : 'c-d', { n })")).toEqual(['a-b', 'c-d']);
  expect(asked("t(state === 'open' ? 'a-b' : 'c-d')")).toEqual(['a-b', 'c-d']);
});
