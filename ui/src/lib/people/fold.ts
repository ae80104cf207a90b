/**
 * Finding by the beginnings of words, as one types a name: "sam had" finds Samira Haddou.
 *
 * What is typed is folded as the core folds what is kept, by the core's own table (`folding.json`); a test compares the
 * two. The words by which people are found come from the core.
 */
import table from './folding.json';

const plain: Partial<Record<string, string>> = table.plain;
const apostrophes = new Set(table.apostrophes);
const hyphens = new Set(table.hyphens);

function isInvisible(letter: string): boolean {
  const sign = letter.codePointAt(0) ?? 0;
  return table.invisible.some(([first = 0, last = 0]) => first <= sign && sign <= last);
}

/** What one character is compared as: nothing for a sign that cannot be seen or an accent by itself. */
function foldLetter(letter: string): string {
  if (apostrophes.has(letter)) return "'";
  if (letter < '\u0080') return letter.toLowerCase();
  if (isInvisible(letter)) return '';
  if (hyphens.has(letter)) return '-';
  let folded = '';
  for (const part of letter.normalize('NFKD')) {
    for (const small of part.toLowerCase()) {
      if (!/\p{M}/u.test(small) && !isInvisible(small)) folded += plain[small] ?? small;
    }
  }
  return folded;
}

/** A text as it is compared: small letters without accents, one sign for every apostrophe and one for every hyphen. */
export function fold(text: string): string {
  let folded = '';
  for (const letter of text) folded += foldLetter(letter);
  return folded;
}

const noLetter = /[^\p{Alphabetic}\p{N}]+/u;
const noLetterOrJoiner = /[^\p{Alphabetic}\p{N}'.-]+/u;

/** The words of a text, folded. */
export function words(text: string): string[] {
  return fold(text).split(noLetter).filter(Boolean);
}

/** The same, with words that an apostrophe, a hyphen or a dot joins as one. */
function joined(text: string): string[] {
  const tokens = fold(text).split(noLetterOrJoiner);
  return tokens.map((token) => token.replace(/['.-]/g, '')).filter(Boolean);
}

/** What somebody typed, ready to look for. */
export interface Query {
  words: string[];
  /** Its words with those that a sign joins as one; empty when there are none. */
  joined: string[];
}

/** Reads what somebody typed. */
export function query(typed: string): Query {
  const own = words(typed);
  const found = own.length ? own : fold(typed).split(/\s+/).filter(Boolean);
  const together = joined(typed);
  return { words: found, joined: together.join(' ') === found.join(' ') ? [] : together };
}

/** The words that a label of the window is found by, each after a space. Make it once, not at every keystroke. */
export function searchable(text: string): string {
  const own = words(text);
  return [...new Set([...own, ...joined(text)])].map((word) => ` ${word}`).join('');
}

/** Whether every word typed begins one of the words. Nothing typed fits everything. */
export function fits({ words, joined }: Query, searchable: string): boolean {
  const all = (typed: string[]) => typed.every((word) => searchable.includes(` ${word}`));
  return all(words) || (joined.length > 0 && all(joined));
}

/** Those of `items` that are `wanted` and of whom every word typed begins some word, at most `limit`. */
export function fitting<Item extends { folded: string }>(
  items: Item[],
  typed: string,
  limit = Infinity,
  wanted: (item: Item) => boolean = () => true,
): Item[] {
  const sought = query(typed);
  const found: Item[] = [];
  for (const item of items) {
    if (found.length >= limit) break;
    if (fits(sought, item.folded) && wanted(item)) found.push(item);
  }
  return found;
}
