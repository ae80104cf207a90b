# What happened to the vault

operation-slot-add = Passphrase added
operation-slot-change = Passphrase changed
operation-slot-rename = Key renamed
operation-slot-remove = Key removed
operation-slot-recovery = Recovery key made
operation-vault-backup = Backup made
operation-vault-drill = Restore practised
operation-vault-restore = Vault restored from a backup
operation-vault-salvage = Vault saved from a damaged one
operation-vault-compact = Vault compacted
operation-vault-rekey = Vault compacted, with a new key
operation-export-audit = Log saved outside the vault
operation-batch = Several things done at once
operation-vault-migrate = Vault brought up to date
operation-export-promises = List of promises saved outside the vault
operation-export-actions = Action list saved outside the vault
operation-export-attendance = Attendance list saved outside the vault
operation-export-agreements = List of agreements saved outside the vault
operation-export-goals = List of goals saved outside the vault
operation-export-decisions = List of decisions saved outside the vault
operation-export-exports = List of what left the vault saved
