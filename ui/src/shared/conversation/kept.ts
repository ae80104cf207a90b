/** What a draft keeps of a conversation, and how it compares with the record. */
import type { Classification, ContributionWay, Conversation, ConversationKind, Full, Versioned as KeptRecord, Side } from '$lib/ipc';
import { session } from '$lib/session/session.svelte';

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
  /** The network that was chosen when a new one was begun; `null` when all were. */
  network?: string | null;
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

/** Whose a contribution is when that person was taken out: no id of a record is like it. */
const takenOut = 'taken-out';

/** What of it is sealed: it names nobody but those it is about. */
export function toSeal(kept: Kept): Kept {
  const there = ({ person }: { person: string }) => !person || kept.people.includes(person);
  return { ...kept, contributions: (kept.contributions ?? []).map((one) => (there(one) ? one : { ...one, person: takenOut })) };
}

/** The network a draft was begun in; the chosen one when the draft does not say, or when that network is gone. */
export function networkOf(network: Kept['network']): string | null {
  return network === null || session.networks.some(({ id }) => id === network) ? (network ?? null) : session.chosen;
}
