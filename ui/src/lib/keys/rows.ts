/** Going from row to row by the arrows. */
import type { Attachment } from 'svelte/attachments';
import { focusNow } from './focus';
import { answersItself } from './owning';

/** A row is an `li` or a `tr` with something in it to go to. */
export function rowsIn(part: ParentNode | null | undefined): HTMLElement[] {
  return [...(part?.querySelectorAll<HTMLElement>('li, tbody tr') ?? [])].filter(first);
}

/**
 * Goes to the first control of the next row within `part`, or of the one before; from outside the rows to the first, or
 * the last. `false` where there is none.
 */
export function stepRow(part: ParentNode | null | undefined, { key }: KeyboardEvent): boolean {
  const rows = rowsIn(part);
  const at = rows.findIndex((row) => row.contains(document.activeElement));
  const up = key === 'ArrowUp';
  const next = at < 0 ? rows.at(up ? -1 : 0) : rows[at + (up ? -1 : 1)];
  if (!next) return false;
  return focusNow(first(next));
}

/**
 * Lets the arrows go from row to row within an element, once the focus is in one; fields in which arrows mean something
 * else keep them.
 */
export const arrows: Attachment<HTMLElement> = (element) => {
  const move = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.altKey || event.ctrlKey || !['ArrowUp', 'ArrowDown'].includes(event.key)) return;
    if (answersItself(event.target, event)) return;
    const within = rowsIn(element).some((row) => row.contains(event.target as Node));
    if (within && stepRow(element, event)) event.preventDefault();
  };
  element.addEventListener('keydown', move);
  return () => element.removeEventListener('keydown', move);
};

function first(row: HTMLElement): HTMLElement | null {
  return row.querySelector<HTMLElement>('button, input, a[href]');
}
