/**
 * Which conversations are being written: each draft is under a key of its own, made of the people it is with, so that
 * what was written about one never stands under another.
 */
import { ipc } from '$lib/ipc';

/** A conversation that was begun: the key of its draft, and the ids of who it is with. */
export interface Begun {
  key: string;
  people: string[];
}

/** What the keys of drafts of new conversations begin with. */
const start = 'conversation:with:';

/** Versions before this one kept one draft here, or a list of keys. */
const former = 'conversation';

/** The key of the draft of a new conversation with these people, in whatever order they were chosen. */
export function keyOf(people: string[]): string {
  return `${start}${people.toSorted().join('+') || 'nobody'}`;
}

/** Puts the one draft of an earlier version under a key of its own. */
export async function takeOver(): Promise<void> {
  const text = await ipc.draft(former);
  if (!text) return;
  const people = peopleOf(text);
  if (people) await ipc.saveDraft(keyOf(people), text, people);
  await ipc.dropDraft(former);
}

/** The conversation that was written on last; a draft goes with the people it is about. */
export async function newest(): Promise<Begun | undefined> {
  await takeOver();
  for (const { key, text } of await ipc.draftsUnder(start)) {
    const people = peopleOf(text);
    if (people) return { key, people };
  }
  return undefined;
}

/** Who a draft is with; nothing when it is none of a conversation. */
function peopleOf(text: string): string[] | undefined {
  try {
    const found: unknown = JSON.parse(text);
    return found && !Array.isArray(found) ? ((found as { people?: string[] }).people ?? []) : undefined;
  } catch {
    return undefined;
  }
}
