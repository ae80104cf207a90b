/**
 * How strong a passphrase is, estimated low: an attacker is taken to know that people choose ordinary words.
 *
 * A word of four letters or more counts 9 bits (as if chosen from 512 common words, since words of a sentence follow
 * from each other), a shorter one 5, a digit 3.3, any other sign 4. What repeats or just counts on adds nothing.
 * Guessing costs one key derivation each: 64 MiB of memory and at least a tenth of a second on one machine, so a
 * thousand such derivations at the same time are granted to each of a hundred machines.
 */
export interface Strength {
  /** 0 nothing typed, 1 weak, 2 moderate, 3 strong, 4 very strong. */
  grade: 0 | 1 | 2 | 3 | 4;
  /** How long a hundred fast computers are expected to search. */
  search: 'none' | 'seconds' | 'hours' | 'days' | 'years' | 'centuries';
}

const guessesPerSecond = 100 * 1000;
const hour = 3600;
const day = 24 * hour;
const year = 365 * day;

/** Estimated entropy in bits. */
export function bits(passphrase: string): number {
  const seen = new Set<string>();
  let sum = 0;
  for (const part of passphrase.toLowerCase().match(/\p{L}+|\p{N}+|[^\p{L}\p{N}\s]+/gu) ?? []) {
    if (seen.has(part)) continue;
    seen.add(part);
    if (/^\p{L}/u.test(part)) sum += isRun(part) ? 2 : wordBits(part);
    else if (/^\p{N}/u.test(part)) sum += isRun(part) ? 2 : Math.min(part.length, 8) * 3.3;
    else sum += Math.min(new Set(part).size, 4) * 4;
  }
  return sum;
}

/** Signs that repeat ("aaa") or count on ("1234", "abc"). */
function isRun(part: string): boolean {
  if (part.length < 3) return false;
  const steps = [...part].slice(1).map((sign, at) => sign.charCodeAt(0) - part.charCodeAt(at));
  return steps.every((step) => step === steps[0] && Math.abs(step) <= 1);
}

/** A word is a word, unless it is too long to be one: then its letters count, as of a random string. */
function wordBits(word: string): number {
  if (word.length < 4) return 5;
  return word.length > 14 ? 9 + (word.length - 14) * 1.5 : 9;
}

/** The grade of a passphrase and how long a search for it is expected to take: half of all guesses. */
export function strength(passphrase: string): Strength {
  if (!passphrase.trim()) return { grade: 0, search: 'none' };
  const seconds = 2 ** (bits(passphrase) - 1) / guessesPerSecond;
  if (seconds < hour) return { grade: 1, search: 'seconds' };
  if (seconds < day) return { grade: 1, search: 'hours' };
  if (seconds < year) return { grade: 2, search: 'days' };
  if (seconds < 100 * year) return { grade: 3, search: 'years' };
  return { grade: seconds < 100_000 * year ? 3 : 4, search: 'centuries' };
}
