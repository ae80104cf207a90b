# Backups

start-open-backup = Open a backup
restore-title = Open a backup
restore-lead = Kring checks the whole copy and makes a new vault of it. The copy itself stays as it is.
restore-file = Backup
restore-no-file = Not chosen yet
restore-choose = Choose the backup…
restore-key = Passphrase or recovery key of the copy
restore-key-missing = Type the passphrase or the recovery key.
restore-place = The new vault goes to
restore-passphrase = Passphrase of the new vault
restore-busy = Reading the backup and putting it back.
restore = Restore
restore-done = The backup is restored and was checked to its last byte.
restore-enter = To the vault
receipt-made = Made
receipt-holds = Contents
receipt-count = { $records } records, up to change { $sequence }
receipt-vault = Vault
receipt-digest = Check number
settings-backup = Backup
backup-last = The last backup is from { $date }. { $changed ->
    [0] Nothing has changed since.
    [one] 1 record has changed since.
   *[other] { $changed } records have changed since.
}
backup-never = There is no backup yet.
backup-about = A backup is one locked (encrypted) file. Keep it somewhere other than on this computer, such as a network drive of the municipality.
backup-clock-ahead = The clock of this computer was ahead when the last backup was made. Set the clock right and make a new one.
backup-day-unsure = The last backup is from { $date }, by the clock of then. Something from before it has a later day: the clock was wrong at some time. See that the clock is right now and make a new one.
backup-opens = What opens the copy?
backup-to-key = The recovery key
backup-to-passphrase = A passphrase
backup-passphrase = Passphrase of the copy
backup-busy = Making the backup and reading it back.
backup-made = The backup is in { $name } and was read back.
backup-make = Make a backup
rolling-title = Every day by itself
rolling-about = Choose a folder. Kring puts a backup in it every day. One is kept of each of the last { $daily } days, { $weekly } weeks and { $monthly } months. Kring removes older ones.
rolling-folder = Folder
rolling-due = Today's copy is not there yet.
rolling-there = Today's copy is there.
rolling-dated-ahead = { $count ->
    [one] The day of 1 copy in this folder is still to come. The clock was ahead when it was made. Kring does not remove it now.
   *[other] The days of { $count } copies in this folder are still to come. The clock was ahead when they were made. Kring does not remove them now.
}
rolling-needs-key = These copies open with the recovery key. Make that first, under Access.
rolling-choose = Choose a folder…
rolling-other = Choose another folder…
drill-title = Practise a restore
drill-about = Are you sure that a backup works? Kring restores it on trial beside the vault, compares, and clears everything away.
drill-choose = Choose a backup…
drill-opened = You opened this backup while a vault is open. Here you can check it or practise a restore. Do you want to restore it as a vault? Then lock Kring and choose “Open a backup” there.
drill = Practise a restore
drill-busy = Restoring the backup on trial.
drill-sound = The trial succeeded. This copy gives back everything that was in the vault then.
drill-unsound = This copy does not give everything back as it was: { $count ->
    [one] 1 record differs
   *[other] { $count } records differ
}. Make a new backup.
drill-other-vault = This copy belongs to another vault. Or it was made before this vault was restored.
drill-same = { $count ->
    [one] 1 record is the same
   *[other] { $count } records are the same
}
drill-changed = { $count ->
    [one] 1 was changed since
   *[other] { $count } were changed since
}
drill-added = { $count ->
    [one] 1 was added since
   *[other] { $count } were added since
}
drill-removed = { $count ->
    [one] 1 was removed since
   *[other] { $count } were removed since
}
verify = Only check it
verify-busy = Checking the backup.
verify-good = The backup is whole, to its last byte.
notice-backup-old = The last backup is from { $date }.
notice-backup-never = There is no backup of this vault yet.
notice-rolling = Today's backup did not succeed.
