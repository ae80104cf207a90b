/** Finding people by the beginnings of words, as one types a name: "sam had" finds Samira Haddou. */

/** Text without capitals and diacritics, so that "jose" finds José and "oktem" finds Öktem. */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Whether every word of `query` begins a word of `text`; both folded. An empty query fits everything. */
export function begins(text: string, query: string): boolean {
  const spaced = ` ${text.replace(/[-'’.,()/]/g, ' ')}`;
  return query
    .split(/\s+/)
    .filter(Boolean)
    .every((word) => spaced.includes(` ${word}`));
}

/** Those of `items` whose folded text fits what was typed, at most `limit`. */
export function fitting<Item extends { folded: string }>(items: Item[], typed: string, limit = Infinity): Item[] {
  const query = fold(typed).trim();
  const found: Item[] = [];
  for (const item of items) {
    if (begins(item.folded, query)) found.push(item);
    if (found.length >= limit) break;
  }
  return found;
}
