/** Runs `act` once the next frame is painted, and `wait` milliseconds more. Gives what calls it off: fits an `$effect`. */
export function afterPaint(act: () => void, wait = 0): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const frame = requestAnimationFrame(() => (timer = setTimeout(act, wait)));
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}
