/** A piece of a title, and whether it is what was typed. */
export interface Part {
  text: string;
  hit: boolean;
}

const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Splits `text` where words that were typed begin one of its words, capitals and accents aside. */
export function highlight(text: string, typed: string): Part[] {
  const words = plain(typed).split(/\s+/).filter(Boolean);
  const parts: Part[] = [];
  for (const piece of text.split(/(\s+)/)) {
    const word = words.filter((one) => plain(piece).startsWith(one)).sort((one, other) => other.length - one.length)[0];
    if (!word) parts.push({ text: piece, hit: false });
    else {
      const length = lengthOf(piece, word.length);
      parts.push({ text: piece.slice(0, length), hit: true }, { text: piece.slice(length), hit: false });
    }
  }
  return merge(parts);
}

/** How many signs of `piece` make up `plainLength` signs without their accents. */
function lengthOf(piece: string, plainLength: number): number {
  let length = 0;
  while (length < piece.length && plain(piece.slice(0, length)).length < plainLength) length += 1;
  while (/^\p{M}/u.test(piece.slice(length))) length += 1;
  return length;
}

function merge(parts: Part[]): Part[] {
  const merged: Part[] = [];
  for (const part of parts) {
    const last = merged.at(-1);
    if (!part.text) continue;
    if (last && last.hit === part.hit) last.text += part.text;
    else merged.push({ ...part });
  }
  return merged;
}
