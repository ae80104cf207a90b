/** Flip charts of a focus group. */
import type { Full, InputRow } from '$lib/ipc';

/** What stands on each, in the order of the groups; in the order in which it was written down. */
export function byGroup(inputs: Full<InputRow>[]): { group: number; rows: Full<InputRow>[] }[] {
  const groups = new Map<number, Full<InputRow>[]>();
  for (const row of inputs) {
    const { source } = row.input;
    if (source.kind === 'focusGroup') groups.set(source.group, [...(groups.get(source.group) ?? []), row]);
  }
  return [...groups].sort(([one], [other]) => one - other).map(([group, rows]) => ({ group, rows: rows.sort((one, other) => one.input.createdAt.localeCompare(other.input.createdAt)) }));
}
