/** All texts for people, from the Fluent files that the rest of Kring uses too. */
import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle';
import type { Locale, Problem } from '$lib/ipc';
import { spoken } from './spoken.svelte';

export { spoken };

type Files = Record<string, string>;
const dutch: Files = import.meta.glob(['../../../../texts/nl/ui/*.ftl', '../../../../texts/nl/errors/*.ftl'], { query: '?raw', import: 'default', eager: true });
const english: Files = import.meta.glob(['../../../../texts/en/ui/*.ftl', '../../../../texts/en/errors/*.ftl'], { query: '?raw', import: 'default', eager: true });

const bundles: Partial<Record<Locale, FluentBundle>> = {};

/** Read when it is first spoken: a start has no time for the other language. */
const bundle = (language: Locale): FluentBundle => (bundles[language] ??= read(language, language === 'nl' ? dutch : english));

function read(language: Locale, files: Files): FluentBundle {
  const made = new FluentBundle(language === 'nl' ? 'nl-NL' : 'en-GB');
  for (const source of Object.values(files)) made.addResource(new FluentResource(source));
  return made;
}

/** The text of `key` in the language of the window. Names in it are kept apart, so that each may run its own way. */
export function t(key: string, args?: Record<string, FluentVariable>): string {
  return find(key, args) ?? key;
}

/** The text of the first of `keys` that there is. */
export function tFirst(...keys: string[]): string {
  return keys.map((key) => find(key)).find((text) => text !== undefined) ?? keys[0] ?? '';
}

/** The sentence that explains a problem and says what to do next. */
export function explain(problem: Problem): string {
  const args = { ...wordable(problem.args), code: problem.code };
  return find(problem.code.replaceAll('.', '-'), args) ?? find(problem.code.split('.')[0] ?? '', args) ?? t('error-other', args);
}

/** Whole numbers as numbers, for the plurals; of a path such as "agenda.0.title" also its last name. */
function wordable(args: Problem['args']): Record<string, FluentVariable> {
  const wordable: Record<string, FluentVariable> = {};
  for (const [name, value] of Object.entries(args)) wordable[name] = /^-?\d+$/.test(value) ? Number(value) : value;
  const names = args['field']?.split('.').filter((name) => !/^\d+$/.test(name));
  if (names) wordable['fieldName'] = names.at(-1) ?? '';
  return wordable;
}

function find(key: string, args?: Record<string, FluentVariable>): string | undefined {
  const texts = bundle(spoken.language);
  const message = texts.getMessage(key);
  if (!message?.value) return undefined;
  return texts.formatPattern(message.value, args, []);
}
