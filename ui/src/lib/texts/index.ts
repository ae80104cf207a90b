/** All texts for people, from the Fluent files that the rest of Kring uses too. */
import type { FluentVariable } from '@fluent/bundle';
import type { Locale, Problem } from '$lib/ipc';
import { wordable } from './arguments';
import { spoken } from './spoken.svelte';
import { Texts, type Files } from './texts';

export { spoken };

const files: Record<Locale, () => Promise<{ default: Files }>> = { nl: () => import('./nl'), en: () => import('./en') };

const loaded: Partial<Record<Locale, Texts>> = {};

/** Loads the texts of a language, once. Until then `t` gives keys: `spoken.language` changes after this. */
export async function loadTexts(language: Locale): Promise<void> {
  loaded[language] ??= new Texts(language, Object.values((await files[language]()).default));
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

function find(key: string, args?: Record<string, FluentVariable>): string | undefined {
  return loaded[spoken.language]?.find(key, args);
}
