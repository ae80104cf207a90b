/** Begins and ends a piece of text as a sentence. */
export function sentence(text: string): string {
  const trimmed = text.trim().replace(/^[\u2066-\u2069]*\p{Ll}/u, (start) => start.toLocaleUpperCase());
  return !trimmed || /[.!?…]$/.test(trimmed) ? trimmed : `${trimmed}.`;
}
