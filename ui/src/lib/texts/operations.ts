/** What an operation of the core is called on screen, for the status bar and the audit log. */
import { t } from '.';

const labels: Record<string, string> = {
  'network.add': 'operation-network-add',
  'network.change': 'operation-network-change',
  'network.remove': 'operation-network-remove',
  'person.add': 'operation-person-add',
  'person.change': 'operation-person-change',
  'person.remove': 'operation-person-remove',
  'membership.add': 'operation-membership-add',
  'membership.change': 'operation-membership-change',
  'membership.remove': 'operation-membership-remove',
  'organisation.add': 'operation-organisation-add',
  'organisation.change': 'operation-organisation-change',
  'organisation.remove': 'operation-organisation-remove',
  'conversation.hold': 'operation-conversation-hold',
  'conversation.change': 'operation-conversation-change',
  'conversation.remove': 'operation-conversation-remove',
  'promise.add': 'operation-promise-add',
  'promise.change': 'operation-promise-change',
  'promise.close': 'operation-promise-close',
  'promise.reopen': 'operation-promise-reopen',
  'promise.remove': 'operation-promise-remove',
  'meeting.add': 'operation-meeting-add',
  'meeting.remove': 'operation-meeting-remove',
  'meeting.close': 'operation-meeting-close',
  'meeting.invite': 'operation-meeting-invite',
  'meeting.reply': 'operation-meeting-reply',
  'meeting.attend': 'operation-meeting-attend',
  'agenda.add': 'operation-agenda-add',
  'agenda.change': 'operation-agenda-change',
  'agenda.move': 'operation-agenda-move',
  'agenda.remove': 'operation-agenda-remove',
  'minutes.add': 'operation-minutes-add',
  'minutes.change': 'operation-minutes-change',
  'minutes.remove': 'operation-minutes-remove',
  'minutes.action': 'operation-minutes-action',
  'settings.change': 'operation-settings-change',
  'draft.keep': 'operation-draft-keep',
  'demo.load': 'operation-demo-load',
  'vault.create': 'operation-vault-create',
  'vault.unlock': 'operation-vault-unlock',
  'vault.undo': 'operation-vault-undo',
};

/** The name of `operation` for people; of one this window does not know, a plain sentence. */
export function operationName(operation: string): string {
  const key = labels[operation];
  if (key) return t(key);
  return t(operation.startsWith('meeting.') ? 'operation-meeting' : operation.startsWith('export') ? 'operation-export' : 'operation-other');
}
