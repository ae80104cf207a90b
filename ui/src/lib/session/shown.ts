/** What the page still reads anew after a change, so that whoever acts waits until it shows what they did. */
import { tick } from 'svelte';

/** Longer than this, in milliseconds, nobody is kept waiting. */
const patience = 1000;

const reading = new Set<Promise<unknown>>();

/** Takes note of a reading until it has its answer. */
export function reads(answer: Promise<unknown>): void {
  reading.add(answer);
  const end = () => void reading.delete(answer);
  answer.then(end, end);
}

/** Comes back once the page shows all it was told of, or when that takes long. */
export async function shown(): Promise<void> {
  const until = performance.now() + patience;
  await tick();
  while (reading.size && performance.now() < until) {
    await Promise.race([Promise.allSettled(reading), new Promise((late) => setTimeout(late, patience))]);
    await tick();
  }
}
