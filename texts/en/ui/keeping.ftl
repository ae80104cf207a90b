# The vault itself

settings-general = General
settings-access = Access
settings-whole = Check and tidy
vault-identity = Identity
vault-made = Made
vault-size = Size
vault-only-reading = Kring may only read in the folder of the vault. You can see everything and make files of it, but change nothing.
vault-copies = Kring keeps two copies that repair each other. That is no backup: if the computer breaks, both are gone.
vault-part-header = the file with the keys (the header)
vault-part-journal = the diary of the vault (the journal)
vault-part-checkpoint = the full copy
vault-part-store = the second copy
vault-part-contents = the list of contents
check-title = Check
check-about = Kring reads all files of the vault and opens everything in it, in every copy.
check = Check the vault
check-busy = Checking the vault.
check-good = Everything is whole. { $records } records open, in every copy.
check-repaired = Everything is there. A copy was damaged and is repaired from the other. { $records } records open.
check-unproven = All { $records } records open. But a part of the vault was missing, damaged or from another moment. Kring cannot tell whether the last changes are missing. Check what you wrote down last.
check-unchecked = Could not be checked here, because Kring may only read in the folder:
check-damaged = Something is gone or can no longer be trusted. { $records } records still open.
check-damaged-now = This is damaged now. Lock and unlock the vault. Kring then repairs it from the other copy:
check-log-good = The log is right, all { $count } lines.
check-log-broken = The log is not right in { $count ->
    [one] 1 place
   *[other] { $count } places
}.
compact-title = Tidy
compact-about = What you change or remove stays in the files for a while, locked. Kring writes the vault again, without what is left over. Damaged parts that Kring kept go too. After that nothing from before can be undone.
compact-rekey = Renew the lock too, so that old copies of the vault no longer open anything
compact = Tidy the vault
compact-busy = Writing the vault again.
compact-done = Done. The vault took { $before } and now takes { $after }.
salvage = Save what still opens…
salvage-busy = Kring is saving what still opens.
salvage-done = { $records ->
    [one] 1 record is saved
   *[other] { $records } records are saved
} in a new vault at { $place }. The same passphrase opens it. The damaged vault stayed as it was.
lost-about = { $count ->
    [one] No copy of 1 record opens any more:
   *[other] No copy of { $count } records opens any more:
}
lost-nothing = Nothing is gone.
lost-unproven = Everything that is in the vault is there. But a part of it was missing, damaged or from another moment. Kring cannot tell whether the last changes are missing. Check what you wrote down last. This notice stays until you tidy the vault.
found-older-header = An older file with keys (the header of the vault) was in the folder. Kring uses the newest. That happens when a change was cut off, or when an older file was put back. Does a program keep this folder the same on several computers? Then move the vault.
found-set-aside = Kring keeps damaged parts ({ $size }), because they may hold more than could be read. Tidying removes them.
lost-older-kept = an older version is still there
lost-no-date = date unknown
lost-what-now = Do you have a backup from before the damage? Open it beside this vault and add what is missing. Tidying removes this notice.
lost-network = Network
lost-person = Person
lost-membership = Membership
lost-organisation = Organisation
lost-conversation = Conversation
lost-promise = Promise
lost-meeting = Meeting
lost-setting = Settings
lost-other = Record of an unknown kind
notice-lost = { $count ->
    [one] The vault was damaged. No copy of 1 record opens any more.
   *[other] The vault was damaged. No copy of { $count } records opens any more.
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
log-verify = Check the log
log-sound = The log is whole: all { $count } lines follow from each other.
log-unsound = The log is not right in { $count ->
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
risk-network-share = The vault is on another computer. A disk of this computer is safer. Over the network it is not certain that everything is kept. It is not certain either that only one works in it at a time.
risk-synced-folder =
    The vault is in a folder that { $program ->
        [none] a program
       *[other] { $program }
    } keeps the same on other computers. Never open it on two computers at once. What you delete here stays in the history there. An ordinary folder is safer.
