/** What of a person was said in confidence, and goes on a report only when it is chosen. */
import { showDate, today } from '$lib/dates/show';
import { ipc, type Full, type TimelineEntry } from '$lib/ipc';
import { classificationOf, titleOf, whenOf, wordsOf } from '$lib/timeline/say';
import type { Closed } from '../../shared/reports/making.svelte';

export async function confidedBy(id: string): Promise<Closed[]> {
  return closedEntries((await ipc.personTimeline(id, { confidential: true })).entries);
}

/** Each record with something said in confidence, once. */
export function closedEntries(entries: Full<TimelineEntry>[]): Closed[] {
  const now = today();
  const closed = entries.filter((entry) => classificationOf(entry) === 'confidential');
  const first = closed.filter((entry, at) => closed.findIndex((other) => other.id === entry.id) === at);
  return first.map((entry) => ({ id: entry.id, text: (entry.what !== 'meeting' && wordsOf(entry, now)) || titleOf(entry), item: showDate(whenOf(entry), now) }));
}
