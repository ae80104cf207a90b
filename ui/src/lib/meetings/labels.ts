/** Which text belongs to which value of a meeting. Every string on the right is a key. */
import type { MinuteLineKind, Origin, Reply, Way } from '$lib/ipc';

export const replyLabel: Record<Reply, string> = {
  none: 'reply-none',
  yes: 'reply-yes',
  maybe: 'reply-maybe',
  no: 'reply-no',
};

export const wayLabel: Record<Way, string> = {
  standing: 'way-standing',
  conversation: 'way-conversation',
  preparation: 'way-preparation',
  focusGroup: 'way-focus-group',
  survey: 'way-survey',
  openDiscussion: 'way-open-discussion',
  signal: 'way-signal',
  urgent: 'way-urgent',
};

export const ledLabel: Record<Origin, string> = {
  member: 'led-member',
  municipality: 'led-municipality',
  together: 'led-together',
};

export const lineLabel: Record<MinuteLineKind, string> = {
  note: 'line-note',
  decision: 'line-decision',
  action: 'line-action',
  pledge: 'line-pledge',
};

/** What is said when a line became this. */
export const turnedLabel: Record<MinuteLineKind, string> = {
  note: 'line-now-note',
  decision: 'line-now-decision',
  action: 'line-now-action',
  pledge: 'line-now-pledge',
};
