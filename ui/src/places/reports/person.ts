/** What a report on a person starts from: their name, and what was said in confidence and may be chosen. */
import { showDate, today } from '$lib/dates/show';
import { ipc, type Full, type TimelineEntry } from '$lib/ipc';
import { classificationOf, titleOf, whenOf, wordsOf } from '../people/history.svelte';
import type { Closed } from './making.svelte';
import type { Subject } from './subjects';

export async function readPerson(id: string): Promise<{ subject: Subject; closed: Closed[] }> {
  const [page, timeline] = await Promise.all([ipc.personPage(id), ipc.personTimeline(id, { confidential: true })]);
  return { subject: { value: id, label: page.person.name }, closed: closedEntries(timeline.entries) };
}

/** Each record with something said in confidence, once. */
export function closedEntries(entries: Full<TimelineEntry>[]): Closed[] {
  const now = today();
  const closed = entries.filter((entry) => classificationOf(entry) === 'confidential');
  const first = closed.filter((entry, at) => closed.findIndex((other) => other.id === entry.id) === at);
  return first.map((entry) => ({ id: entry.id, text: wordsOf(entry, now) || titleOf(entry), item: showDate(whenOf(entry), now) }));
}
