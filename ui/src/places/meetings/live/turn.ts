/** Making another sort of line of a line of the minutes. */
import { ipc, type MinuteLineKind } from '$lib/ipc';
import type { KeyId } from '$lib/keys/table';
import { turnedLabel } from '$lib/meetings/labels';
import { attempt } from '$lib/session/attempt';
import { session } from '$lib/session/session.svelte';
import { t } from '$lib/texts';

export const sorts: readonly MinuteLineKind[] = ['note', 'decision', 'action', 'pledge'];

/** The key that makes a line this. */
export const turnKey = {
  note: 'lineNote',
  decision: 'lineDecision',
  action: 'lineAction',
  pledge: 'linePledge',
} as const satisfies Record<MinuteLineKind, KeyId>;

/** Makes a line `into`, and says so. */
export const turn = (meeting: string, line: string, into: MinuteLineKind) =>
  attempt(async () => {
    await ipc.turnMinuteLine(meeting, line, into);
    session.announce(t(turnedLabel[into]));
  });
