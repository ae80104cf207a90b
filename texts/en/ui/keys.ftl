# Passphrases and the recovery key

passphrase-suggest = Suggest a phrase
passphrase-busy = Making the vault…
strength-search = A hundred fast computers would need about { $time } to guess this phrase.
strength-only-here = Use it nowhere else.
strength-begin = Choose { $words } common words that do not belong together. Such a phrase is strong and easy to remember.
time-seconds = { $count ->
    [0] less than a second
    [one] 1 second
   *[other] { $count } seconds
}
time-minutes = { $count ->
    [one] 1 minute
   *[other] { $count } minutes
}
time-hours = { $count ->
    [one] 1 hour
   *[other] { $count } hours
}
time-days = { $count ->
    [one] 1 day
   *[other] { $count } days
}
time-years = { $count ->
    [one] 1 year
   *[other] { $count } years
}
time-centuries = centuries
reason-common-password = This is one of the passwords that are tried first.
reason-like-common-password = This looks like a password many people use.
reason-single-word = A single word is quickly guessed.
reason-name = Names are quickly guessed.
reason-keyboard-row = Keys next to each other are quickly guessed.
reason-repeats = Repeating does not make it stronger.
reason-sequence = Rows such as abc or 123 are quickly guessed.
reason-year = Years are quickly guessed.
reason-date = Dates are quickly guessed.
reason-too-short = It is too short.
reason-add-words = Add words that have nothing to do with it.
reason-capitals = Capitals help little.
reason-reversed = Turning words round helps little.
reason-substitutions = Signs instead of letters help little.
keys-title = Passphrases
keys-count = { $count ->
    [one] 1 passphrase
   *[other] { $count } passphrases
}
keys-about = Each passphrase opens the whole vault. Give a colleague one of their own; then you can take it away later.
keys-current = in use now
keys-since = Since { $date }
keys-add = Add a passphrase
keys-add-do = Add
keys-added = Passphrase added
keys-name = Whose passphrase is it?
keys-name-hint = For example Joris or Organisation. Whoever has the folder of the vault can read this name.
keys-name-missing = Write down whose passphrase it is.
keys-change = Change
keys-change-of = Change the passphrase of { $name }
keys-change-title = New passphrase for { $name }
keys-changed = The new passphrase opens the vault. The old one no longer does.
keys-rename = Rename
keys-rename-of = Rename the passphrase of { $name }
keys-rename-title = Another name for { $name }
keys-renamed = Name changed
keys-remove = Remove
keys-remove-of = Remove the passphrase of { $name }
keys-remove-title = Remove the passphrase of { $name }
keys-remove-about = After that the vault no longer opens with this passphrase. The other passphrases and the recovery key still work.
keys-remove-do = Remove
keys-keep = Leave it
keys-removed = The passphrase is gone.
keys-copied = Does somebody have a copy of the vault from before today? Then the old passphrase still opens that copy. With the key in that copy this vault opens too. Renew the lock if you do not want that. It takes a while, and afterwards nothing from before can be undone.
keys-busy = One moment…
rekey = Renew the lock
rekey-not = Not needed
rekey-busy = Renewing the lock.
rekey-done = The lock is new. Old copies give no access to this vault any more.
renew-title = You came in with the recovery key
renew-lead = Choose a new passphrase now. Then put the recovery key back in its safe place.
renew-which = Which passphrase do you replace?
renew-passphrase = New passphrase
renew = Keep the new passphrase
renew-later = Later
start-step-recovery = Recovery key
recovery-title = Recovery key
recovery-lead = If you lose the passphrase, only this key opens the vault. Nobody else has it, not even the municipality.
recovery-groups = This is your recovery key, in groups:
recovery-once = You see it only once. Copy it by hand, or save it as a PDF and print that.
recovery-where = Lock the paper away, and not with this computer. Remove the PDF afterwards.
recovery-who = Whoever has this paper and the vault can read everything.
recovery-save = Save as PDF…
recovery-open = Open the PDF to print it
recovery-saved = Saved as { $name }.
recovery-next = I have it on paper
recovery-later = Later
recovery-later-about = If you put it off, you lose everything when you forget the passphrase. Kring reminds you on Today.
recovery-confirm-lead = Type two groups from the paper. Then you know that it is right.
recovery-group = Group { $number }
recovery-confirm = Is this right?
recovery-busy = Putting the recovery key in the vault…
recovery-there = There has been a recovery key since { $date }.
recovery-anew-about = Kring cannot show it again. Is the paper lost? Then make a new one. The old one works until you have typed two groups of the new one. After that the old one no longer opens the vault.
recovery-make = Make a recovery key
recovery-anew = Make a new recovery key

weak-title = This passphrase is weak
weak-about = Whoever gets hold of the vault or a copy of it guesses this passphrase in { $time }. Better take these words:
weak-take = Take this passphrase
weak-keep = Keep my own passphrase
weak-taken = Write the words down, and type them once more below.
recovery-back = Choose another passphrase
notice-weak-passphrase = Your passphrase is weak: whoever has the folder of the vault can guess it.
notice-weak-change = Change the passphrase
