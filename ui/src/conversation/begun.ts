/**
 * Which conversations are being written: each draft is under a key of its own, made of the people it is with, so that
 * what was written about one never stands under another. The list of those keys is a draft too.
 */
import { ipc } from '$lib/ipc';

/** A conversation that was begun: the key of its draft, and the ids of who it is with. */
export interface Begun {
  key: string;
  people: string[];
}

/** The key of the list; versions before this one kept the one draft there was under it. */
const list = 'conversation';

/** The key of the draft of a new conversation with these people, in whatever order they were chosen. */
export function keyOf(people: string[]): string {
  return `conversation:with:${people.toSorted().join('+') || 'nobody'}`;
}

/** Changes of the list come one after the other: each begins from what the one before made. */
let last: Promise<unknown> = Promise.resolve();

function next<Answer>(act: () => Promise<Answer>): Promise<Answer> {
  const answer = last.then(act);
  last = answer.catch(() => undefined);
  return answer;
}

/** All of them, the newest first. */
async function read(): Promise<Begun[]> {
  const text = await ipc.draft(list);
  if (!text) return [];
  try {
    const found: unknown = JSON.parse(text);
    return Array.isArray(found) ? (found as Begun[]) : await takeOver(text, found);
  } catch {
    return [];
  }
}

/** Puts the one draft of an earlier version under a key of its own. */
async function takeOver(text: string, found: unknown): Promise<Begun[]> {
  const { people = [] } = (found ?? {}) as { people?: string[] };
  const begun = [{ key: keyOf(people), people }];
  await ipc.saveDraft(keyOf(people), text, people);
  await write(begun);
  return begun;
}

function write(begun: Begun[]): Promise<unknown> {
  return begun.length ? ipc.saveDraft(list, JSON.stringify(begun), []) : ipc.dropDraft(list);
}

/** Puts a conversation on top of the list. */
export function remember(one: Begun): Promise<void> {
  return next(async () => {
    const begun = await read();
    if (begun[0]?.key !== one.key) await write([one, ...begun.filter(({ key }) => key !== one.key)]);
  });
}

/** Takes a conversation off the list. */
export function forget(gone: string): Promise<void> {
  return next(async () => {
    const begun = await read();
    if (begun.some(({ key }) => key === gone)) await write(begun.filter(({ key }) => key !== gone));
  });
}

/** The newest one that still has its draft: a draft goes with the people it is about. */
export function newest(): Promise<Begun | undefined> {
  return next(async () => {
    for (const one of await read()) if (await ipc.draft(one.key)) return one;
    return undefined;
  });
}
