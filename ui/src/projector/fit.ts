/** Makes what an element holds smaller until it fits: what is on a beamer cannot be scrolled by the room. */

/** The smallest it gets, of its own size: below this nobody reads it from the back. */
const smallest = 0.4;

export function fit(element: HTMLElement): void {
  let scale = 1;
  const set = () => element.style.setProperty('--fit', String(scale));
  set();
  while (scale > smallest && element.scrollHeight > element.clientHeight + 1) {
    scale = Math.round((scale - 0.05) * 100) / 100;
    set();
  }
}
