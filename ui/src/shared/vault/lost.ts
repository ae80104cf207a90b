const kinds: Record<string, string> = {
  network: 'lost-network',
  person: 'lost-person',
  membership: 'lost-membership',
  organisation: 'lost-organisation',
  conversation: 'lost-conversation',
  promise: 'lost-promise',
  meeting: 'lost-meeting',
  setting: 'lost-setting',
};

/** The text that names a sort of record that is gone, also of one this window does not know. */
export function kindName(kind: string | null | undefined): string {
  return (kind && kinds[kind]) || 'lost-other';
}
