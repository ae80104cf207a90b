/** What a record says, without the envelope the core keeps it in: what a change sends back. */
export function contentOf<T extends { id: string; revision: number; createdAt: string; changedAt: string }>(
  kept: T,
): Omit<T, 'id' | 'revision' | 'createdAt' | 'changedAt'> {
  const { id: _id, revision: _revision, createdAt: _createdAt, changedAt: _changedAt, ...content } = kept;
  return content;
}
