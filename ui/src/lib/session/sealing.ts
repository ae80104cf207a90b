/** Forms that are open now and have not sealed all of what stands in them. */

interface Unsealed {
  /** Keeps what waits at once. */
  settle: () => Promise<void>;
}

export const unsealed = new Set<Unsealed>();

/** Seals every draft at once: before the page is thrown away. */
export async function settleDrafts(): Promise<void> {
  await Promise.allSettled([...unsealed].map((draft) => draft.settle()));
}
