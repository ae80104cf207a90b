import type { Attachment } from 'svelte/attachments';

/**
 * Lets the arrows go from row to row within an element: from a control in one row to the first control of the next.
 * A row is an `li` or a `tr`; fields in which arrows mean something else keep them.
 */
export const arrows: Attachment<HTMLElement> = (element) => {
  const move = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const target = event.target as HTMLElement;
    if (!step || event.altKey || event.ctrlKey || target.matches('input:not([type=checkbox]), select, textarea')) return;
    const rows = [...element.querySelectorAll<HTMLElement>('li, tbody tr')].filter((row) => first(row));
    const at = rows.findIndex((row) => row.contains(target));
    const next = rows[at + step];
    if (at < 0 || !next) return;
    event.preventDefault();
    first(next)?.focus();
  };
  element.addEventListener('keydown', move);
  return () => element.removeEventListener('keydown', move);
};

function first(row: HTMLElement): HTMLElement | null {
  return row.querySelector<HTMLElement>('button, input, a[href]');
}
