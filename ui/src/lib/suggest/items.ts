/** A short list in own words with one more being written: what stands in the field is part of the list at any moment. */
import { fromLines, toLines } from '$lib/texts/lines';

/** The whole list as text, one a line, with what is being written as its last. */
export function whole(items: string[], typed: string): string {
  return toLines([...items, ...fromLines(typed)]);
}

/** The list with what was typed or pasted added: several lines are several items; what is there already is not added. */
export function added(items: string[], typed: string): string[] {
  const fresh = fromLines(typed).filter((item, at, all) => !items.includes(item) && all.indexOf(item) === at);
  return [...items, ...fresh];
}
