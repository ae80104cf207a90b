/** What a draft keeps of a conversation, and how it compares with the record. */
import type { Classification, ContributionWay, Conversation, ConversationKind, Full, Kept as KeptRecord, Side } from '$lib/ipc';

export type KeptConversation = KeptRecord<Conversation>;

export interface Kept {
  people: string[];
  at: string;
  kind: ConversationKind;
  place: string;
  note: string;
  impression: string;
  classification: Classification;
  promises: { side: Side; text: string; due: string }[];
  contributions?: { way: ContributionWay; text: string; person: string }[];
  /** That of the conversation when one began to change it. */
  revision?: number | undefined;
}

/** Whether a conversation still stands as it was read. */
export function same(kept: Kept, read: Full<KeptConversation>): boolean {
  const fields = ['at', 'kind', 'place', 'note', 'impression', 'classification'] as const;
  return fields.every((field) => kept[field] === read[field]) && kept.people.join() === read.people.join();
}

/** Whether there are no words in it. */
export function isEmpty({ note, impression, place, promises, contributions }: Kept): boolean {
  return !note.trim() && !impression.trim() && !place.trim() && !promises.length && !contributions?.length;
}
