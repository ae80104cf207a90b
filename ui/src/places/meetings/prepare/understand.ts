/** Who at a meeting needs help with its language: what to arrange, not what somebody is. */
import type { Full, InvitedPerson } from '$lib/ipc';

/** Somebody for whom the languages of the room are not enough. */
export interface Need {
  guest: Full<InvitedPerson>;
  /** An interpreter was asked for; else none of the languages of the room is spoken. */
  why: 'interpreter' | 'language';
}

/** Those who asked for an interpreter, or speak none of the `spoken` languages of the room. Who does not come, needs nothing. */
export function needs(invited: Full<InvitedPerson>[], spoken: string[]): Need[] {
  return invited.flatMap((guest): Need[] => {
    if (guest.reply === 'no') return [];
    if (guest.wantsInterpreter) return [{ guest, why: 'interpreter' }];
    const follows = !guest.languages.length || guest.languages.some((tag) => spoken.some((room) => base(room) === base(tag)));
    return follows ? [] : [{ guest, why: 'language' }];
  });
}

const base = (tag: string) => tag.split('-')[0]?.toLowerCase();
