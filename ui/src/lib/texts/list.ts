import { once } from './once';

const lists = once((locale, type: Intl.ListFormatType) => new Intl.ListFormat(locale, { type }));
const languages = once((locale, type: Intl.DisplayNamesType) => new Intl.DisplayNames(locale, { type }));

/** Names as a sentence lists them: "Tomasz, Selam en Henk"; each kept apart, so that it may run its own way. */
export function listOf(names: string[]): string {
  return lists('conjunction').format(names.map((name) => `\u2068${name}\u2069`));
}

/** Names of languages as the window's language calls them; a tag nobody knows stays as it is. */
export function languageName(tag: string): string {
  try {
    const name = languages('language').of(tag) ?? tag;
    return name.charAt(0).toUpperCase() + name.slice(1);
  } catch {
    return tag;
  }
}
