import { spoken } from './spoken.svelte';

/** Names as a sentence lists them: "Tomasz, Selam en Henk"; each kept apart, so that it may run its own way. */
export function listOf(names: string[]): string {
  const list = new Intl.ListFormat(spoken.language === 'nl' ? 'nl-NL' : 'en-GB', { type: 'conjunction' });
  return list.format(names.map((name) => `\u2068${name}\u2069`));
}

/** Names of languages as the window's language calls them; a tag nobody knows stays as it is. */
export function languageName(tag: string): string {
  try {
    const names = new Intl.DisplayNames(spoken.language === 'nl' ? 'nl-NL' : 'en-GB', { type: 'language' });
    const name = names.of(tag) ?? tag;
    return name.charAt(0).toUpperCase() + name.slice(1);
  } catch {
    return tag;
  }
}
