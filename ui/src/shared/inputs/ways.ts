/** By which way input came. */
import type { InputWay } from '$lib/ipc';

export const wayLabel: Record<InputWay, string> = {
  conversation: 'input-way-conversation',
  preparation: 'input-way-preparation',
  focusGroup: 'input-way-focus-group',
  survey: 'input-way-survey',
  openDiscussion: 'input-way-open-discussion',
  signal: 'input-way-signal',
};
