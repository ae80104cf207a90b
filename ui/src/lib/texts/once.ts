/** Formatters of the platform: dear to make and cheap to use, so that each is made once for its language and options. */
import { regions, spoken } from './spoken.svelte';

/** The language of the window, as the platform names it. */
export const locale = () => regions[spoken.language];

/** Makes a formatter the first time it is asked for in the language of the window, and gives the same one after that. */
export function once<Options, Formatter>(make: (locale: string, options: Options) => Formatter): (options: Options) => Formatter {
  const made = new Map<string, Formatter>();
  return (options) => {
    const key = `${locale()} ${JSON.stringify(options)}`;
    const known = made.get(key) ?? make(locale(), options);
    made.set(key, known);
    return known;
  };
}
