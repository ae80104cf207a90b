/** What a field tells the web view about the words in it. */
import { session } from '$lib/session/session.svelte';
import { spoken } from './spoken.svelte';

/**
 * Sentences are in the language of the vault, and are checked where the system can do that by itself. Names, numbers,
 * addresses and passphrases are not.
 */
export function wording(sentences: boolean): { lang: string | undefined; spellcheck: boolean } {
  return { lang: sentences ? spoken.language : undefined, spellcheck: sentences && !!session.app?.spelling };
}
