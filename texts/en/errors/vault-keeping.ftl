# Keeping the vault: keys and backups

vault-recoverySlot = This is the recovery key, not a passphrase. Make a new recovery key if you want another one.
keeping-noRecoveryKey = This vault has no recovery key. Make one first, or make the backup with a passphrase.
keeping-groupsDiffer = These groups are not on the paper with the recovery key. Read them again and type them once more.
keeping-noBackupFolder = No folder for backups is chosen. Choose a folder first.
keeping-backupFolder = Kring cannot keep backups in { $path }. Connect the disk, or choose another folder outside the vault.
