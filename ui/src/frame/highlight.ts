import { fold, query } from '$lib/people/fold';

/** A piece of a title, and whether it is what was typed. */
export interface Part {
  text: string;
  hit: boolean;
}

const parting = /([^\p{Alphabetic}\p{M}\p{N}]+)/u;

/** Splits `text` where words that were typed begin one of its words, as the search compares them. */
export function highlight(text: string, typed: string): Part[] {
  const sought = query(typed);
  const words = [...sought.words, ...sought.joined].sort((one, other) => other.length - one.length);
  const parts: Part[] = [];
  for (const piece of text.split(parting)) {
    const folded = fold(piece);
    const word = words.find((one) => folded.startsWith(one));
    if (!word) parts.push({ text: piece, hit: false });
    else {
      const length = lengthOf(piece, word.length);
      parts.push({ text: piece.slice(0, length), hit: true }, { text: piece.slice(length), hit: false });
    }
  }
  return merge(parts);
}

/** How much of `piece` makes up `length` folded letters, with the accents of the last one. */
function lengthOf(piece: string, length: number): number {
  let taken = 0;
  let folded = '';
  for (const letter of piece) {
    if (folded.length >= length && !/^\p{M}/u.test(letter)) break;
    folded += fold(letter);
    taken += letter.length;
  }
  return taken;
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
