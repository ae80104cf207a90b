# The vault itself

settings-general = General
settings-access = Access
settings-whole = Check and tidy
vault-identity = Identity
vault-made = Made
vault-size = Size
vault-only-reading = The folder of the vault can only be read. You can see and export everything, but change nothing.
vault-copies = Kring keeps two copies that mend each other. That is no backup: if the computer breaks, both are gone.
vault-part-header = the header, with the keys
vault-part-journal = the journal
vault-part-checkpoint = the full copy
vault-part-store = the second copy
vault-part-contents = the list of contents
check-title = Check
check-about = Kring reads all files of the vault and opens everything in it, in every copy.
check = Check the vault
check-busy = Checking the vault.
check-good = Everything is whole. { $records } records open, in every copy.
check-repaired = Everything is there. A copy was damaged and is mended from the other. { $records } records open.
check-unproven = All { $records } records open. But the journal is missing or damaged: Kring cannot tell whether anything was written down after them.
check-unchecked = Could not be checked here, since the folder can only be read:
check-damaged = Something is gone or can no longer be trusted. { $records } records still open.
check-damaged-now = This is damaged now. Lock and unlock the vault, then Kring mends it from the other copy:
check-log-good = The log holds, all { $count } lines.
check-log-broken = The log does not hold in { $count ->
    [one] 1 place
   *[other] { $count } places
}.
compact-title = Tidy
compact-about = Of what you change or remove a sealed remnant stays in the files for a while. Kring writes the vault anew, without those remnants. Damaged parts that Kring kept go too. Afterwards nothing from before can be undone.
compact-rekey = Renew the lock too, so that old copies of the vault open nothing any more
compact = Tidy the vault
compact-busy = Writing the vault anew.
compact-done = Done. The vault took { $before } and now takes { $after }.
salvage = Save what still opens…
salvage-busy = Kring is saving what still opens.
salvage-done = { $records ->
    [one] 1 record is saved
   *[other] { $records } records are saved
} in a new vault at { $place }. The same passphrase opens it. The damaged vault stayed as it was.
lost-about = { $count ->
    [one] Of 1 record no copy opens any more:
   *[other] Of { $count } records no copy opens any more:
}
lost-nothing = Nothing is gone.
lost-unproven = Everything that stands in the vault is there. But the journal is missing or damaged: Kring cannot tell whether the last changes before a power cut are missing. Check what you wrote down last.
found-older-header = An older header of the vault stood in the folder. Kring uses the newest. Is the vault in a folder that is synchronised? Then move it.
found-set-aside = Kring keeps damaged parts ({ $size }), since they may hold more than could be read. Tidying removes them.
lost-older-kept = an older version is still there
lost-no-date = date unknown
lost-what-now = If you have a backup from before the damage, open it beside this vault and add what is missing.
lost-network = Network
lost-person = Person
lost-membership = Membership
lost-organisation = Organisation
lost-conversation = Conversation
lost-promise = Promise
lost-meeting = Meeting
lost-setting = Settings
lost-other = Record of an unknown sort
notice-lost = { $count ->
    [one] The vault was damaged when it was opened. Of 1 record no copy opens any more.
   *[other] The vault was damaged when it was opened. Of { $count } records no copy opens any more.
}
notice-lost-which = See what is gone
notice-failed-unlocks = { $count ->
    [one] Before you opened the vault, somebody typed a wrong passphrase once.
   *[other] Before you opened the vault, somebody typed a wrong passphrase { $count } times.
}
notice-by-recovery-key = You came in with the recovery key.
notice-renew = Choose a new passphrase
notice-no-recovery-key = There is no recovery key yet. If you forget the passphrase, everything is lost.
log-sort = Show
log-sort-all = Everything
log-sort-opened = Opening of the vault
log-sort-keys = Keys
log-sort-exports = What left the vault
log-sort-backups = Backups
log-sort-removed = What was removed
log-verify = Verify the log
log-sound = The log is whole: all { $count } lines follow from each other.
log-unsound = The log does not hold in { $count ->
    [one] 1 place
   *[other] { $count } places
}. A line was changed or is gone.
log-save = Save as CSV…
log-saved = Saved as { $name }.
log-more = Show older lines
log-failed-before = { $count ->
    [one] , after 1 wrong try
   *[other] , after { $count } wrong tries
}
risk-network-share = The vault stands on another computer. A disk of this computer is safer: over the network it is not certain that everything is kept and that one works in it at a time.
risk-synced-folder =
    The vault stands in a folder that { $program ->
        [none] a program
       *[other] { $program }
    } keeps the same on other computers. Never open it on two computers at once, and bear in mind that what you wipe here stays in the history there. An ordinary folder is safer.
