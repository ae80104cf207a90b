# What happened

operation-network-add = Network added
operation-network-change = Network changed
operation-network-remove = Network removed
operation-person-add = Person added
operation-person-change = Person changed
operation-person-remove = Person removed
operation-membership-add = Membership added
operation-membership-join = People taken into a network
operation-membership-change = Membership changed
operation-membership-remove = Membership removed
operation-organisation-add = Organisation added
operation-organisation-change = Organisation changed
operation-organisation-remove = Organisation removed
operation-conversation-hold = Conversation saved
operation-conversation-change = Conversation changed
operation-conversation-remove = Conversation removed
operation-promise-add = Promise added
operation-promise-change = Promise changed
operation-promise-close = Promise ticked off
operation-promise-reopen = Promise opened again
operation-promise-remove = Promise removed
operation-settings-change = Settings changed
operation-vault-create = Vault made
operation-vault-unlock = Vault opened
operation-export = Document saved outside the vault
operation-other = Change saved
