/** A short list in one field, one item a line. */
export function toLines(items: string[]): string {
  return items.join('\n');
}

/** The items of such a field: empty lines and bullets that were pasted along fall away. */
export function fromLines(text: string): string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.replace(/^\s*[-•*]\s+/, '').trim())
    .filter(Boolean);
}
