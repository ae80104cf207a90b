/** The least room between what stands above the page and the edge of the window, in pixels. */
const edge = 8;

/**
 * Places `box` right below `field`, above it where there is more room, and nowhere outside the window, also when the
 * window or its letters get another size. What is taller than the window scrolls. Gives what ends it.
 */
export function beside(box: HTMLElement, field: HTMLElement): () => void {
  const place = () => {
    const { innerWidth, innerHeight } = window;
    const at = field.getBoundingClientRect();
    const { offsetWidth: width, offsetHeight: height } = box;
    const below = innerHeight - at.bottom - edge;
    const top = height <= below || below >= at.top ? at.bottom + edge / 2 : at.top - height - edge / 2;
    const within = (place: number, size: number, room: number) => Math.max(edge, Math.min(place, room - size - edge));
    box.style.top = `${within(top, height, innerHeight)}px`;
    box.style.left = `${within(at.left, width, innerWidth)}px`;
  };
  place();
  const watch = new ResizeObserver(place);
  for (const one of [box, field, document.documentElement]) watch.observe(one);
  return () => watch.disconnect();
}
