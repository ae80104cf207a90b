# Answers

cli-yes = yes
cli-no = no
cli-in-confidence = (in confidence)
cli-nothing = Nothing found.
cli-count = { $count ->
    [one] 1 found.
   *[other] { $count } found.
}
cli-count-daysLate = { $count ->
    [one] 1 day late
   *[other] { $count } days late
}
cli-added = Kept: { $name } ({ $id })
cli-added-conversation = Conversation kept ({ $id })
cli-changed = Changed: { $name } ({ $id })
cli-removed = Removed: { $name } ({ $id })
cli-done = Done.
cli-undone = Taken back: { $operation }
cli-nothing-to-undo = There is nothing to take back.
cli-undone-along = Also taken back: { $operation }
cli-undone-left = Not taken back yet: { $count ->
    [one] 1 operation.
   *[other] { $count } operations.
}
cli-undo-more = { $names } and { $more } more
cli-undo-undoable = { $count ->
    [0] yes
    [one] with 1 later one
   *[other] with { $count } later ones
}
cli-undo-redoable = no; again with "kring redo"
cli-undo-undone = no: it was taken back
cli-undo-past = no: can no longer be undone
cli-redone = Done again: { $operation }
cli-nothing-to-redo = There is nothing to do again.
cli-first-slot = My passphrase
cli-ask-passphrase = Passphrase:
cli-ask-passphrase-again = Once more:
cli-vault-created = Vault made in { $path }. Keep the passphrase well: without it nobody can open the vault.
cli-demo-created = Vault with an invented network made in { $path }. Begin with: kring --vault { $path } today
cli-insecure = This vault was made for tests and is not safe. Put no real data in it.
cli-repaired = A part of the vault was damaged and has been repaired. Nothing is lost.
cli-lost = A part of the vault is lost. "kring vault check" shows what. This notice stays until "kring vault compact" tidies the vault.
cli-unproven = Everything that is in the vault is there. But a part of it was missing, damaged or from another moment. Kring cannot tell whether the last changes are missing. Check what you wrote down last. This notice stays until "kring vault compact" tidies the vault.
cli-older-header = An older file with keys (the header of the vault) was in the folder. Kring uses the newest. That happens when a change was cut off, or when an older file was put back. Does a program keep this folder the same on several computers? Then move the vault.
cli-untried-slot = Kring could not try the key { $name }. Its numbers are wrong, or too little memory is free.
cli-set-aside = Kring keeps damaged parts of the vault. They may hold more than could be read. If you do not need them, let go of them with "kring vault compact".
cli-read-only = Kring may only read in the folder of the vault. You can see everything and make files of it, but change nothing.
cli-failed-unlocks = { $count ->
    [one] Somebody tried once to open the vault with a wrong passphrase.
   *[other] Somebody tried { $count } times to open the vault with a wrong passphrase.
}
cli-check-good = The vault is whole: all { $records } records open.
cli-check-opens = All { $records } records open.
cli-check-repaired = Repaired: { $parts }. All { $records } records open.
cli-check-unchecked = Could not be checked here, because Kring may only read in the folder: { $parts }.
cli-check-lost = { $count ->
    [one] One record is lost:
   *[other] { $count } records are lost:
}
cli-check-lost-one = { $kind }, last changed { $when }
cli-check-lost-older = { $kind }, last changed { $when }; an older version is still there
cli-check-unknown = unknown
cli-check-audit = The audit log is not right in { $count } places.
cli-part-header = the file with the keys (the header)
cli-part-journal = the diary of the vault (the journal)
cli-part-checkpoint = the full copy
cli-part-store = the second copy
cli-part-contents = the contents list
cli-info-vault = Vault { $id }
cli-info-format = Format { $format }, made on { $created }
cli-info-slots = Keys:
cli-info-slot = { $name } (made on { $created }; { $memory } MiB, { $passes } passes, { $lanes } lanes)
cli-info-recovery = { $name } (recovery key, made on { $created }; { $memory } MiB, { $passes } passes, { $lanes } lanes)
cli-report-written = Made: { $path }. The audit log says so.
cli-report-written-unlogged = Made: { $path }. The vault's folder can only be read. That is why this is not in the audit log. Write down yourself that you made it.
cli-count-members = { $count ->
    [one] 1 member
   *[other] { $count } members
}
cli-count-present = { $count ->
    [0] no recent meeting
    [one] 1 recent meeting
   *[other] { $count } recent meetings
}
