/** How long each side speaks at a meeting, counted in seconds by side and by nothing else. */
import type { SpeakingTime } from '$lib/ipc';

export type Speaker = 'members' | 'municipality';

/** What is counted so far, and who speaks since when, in milliseconds of the clock. */
export interface Count {
  membersS: number;
  municipalityS: number;
  speaks: Speaker | null;
  since: number;
}

/** The count as the meeting keeps it, with nobody speaking. */
export function begin(kept: Required<SpeakingTime> | null, now: number): Count {
  return { membersS: kept?.membersS ?? 0, municipalityS: kept?.municipalityS ?? 0, speaks: null, since: now };
}

/** The same count, with what was spoken until now in it. */
export function until(count: Count, now: number): Count {
  const spoken = Math.max(0, (now - count.since) / 1000);
  return {
    ...count,
    membersS: count.membersS + (count.speaks === 'members' ? spoken : 0),
    municipalityS: count.municipalityS + (count.speaks === 'municipality' ? spoken : 0),
    since: now,
  };
}

/** Somebody of another side speaks from now on, or nobody. */
export function turn(count: Count, speaks: Speaker | null, now: number): Count {
  return { ...until(count, now), speaks };
}

/** Whole seconds, as the meeting keeps them. */
export function whole({ membersS, municipalityS }: Count): Required<SpeakingTime> {
  return { membersS: Math.round(membersS), municipalityS: Math.round(municipalityS) };
}
