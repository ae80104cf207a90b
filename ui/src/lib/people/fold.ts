/** Finding people by the beginnings of words, as one types a name: "sam had" finds Samira Haddou. */

/**
 * The words of a text without capitals and diacritics, each after a space, so that "jose" finds José and "fleur" finds
 * Anne-Fleur. Fold a text once, not at every keystroke.
 */
export function fold(text: string): string {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return ` ${plain.replace(/[-'’.,()/]/g, ' ')}`;
}

/** Those of `items` that are `wanted` and of whom every word typed begins some word, at most `limit`. Nothing typed fits everybody. */
export function fitting<Item extends { folded: string }>(
  items: Item[],
  typed: string,
  limit = Infinity,
  wanted: (item: Item) => boolean = () => true,
): Item[] {
  const words = fold(typed)
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => ` ${word}`);
  const found: Item[] = [];
  for (const item of items) {
    if (found.length >= limit) break;
    if (words.every((word) => item.folded.includes(word)) && wanted(item)) found.push(item);
  }
  return found;
}
