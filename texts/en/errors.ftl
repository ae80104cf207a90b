# What went wrong and what to do next. One message for each error code: the dots of the code are dashes here.

error-other = Something went wrong that Kring does not know ({ $code }). Try again. If it stays, close Kring and open it again.

## The vault

vault-wrongPassphrase = This passphrase does not open the vault. Check it and try again. Nothing was changed.
vault-notAVault = { $path } is not a vault of Kring. Choose the folder whose name ends in .kring.
vault-exists = There is something at { $path } already. Choose another place or another name.
vault-newerFormat = This vault was made by a newer Kring (format { $found }; this program knows up to format { $known }). Update Kring and try again.
vault-inUse = The vault is open in another window or program. Close it there and try again.
vault-damaged = The vault is damaged ({ $what }). Put back a backup, or save what still opens with "kring vault salvage".
vault-diskFull = The disk is full. Nothing was changed. Make room and try again.
vault-readOnly = Kring may not write in the folder of the vault. You can still read and export. Ask for write access to the folder or move the vault.
vault-vanished = The folder of the vault has gone. Connect the disk again and reopen the vault.
vault-reopenNeeded = An earlier save failed half-way. Close the vault and open it again: Kring then looks at what is there.
vault-tooLarge = This is too large to keep in one piece ({ $size } bytes; the most is { $limit }). Make it shorter or divide it.
vault-kindRefused = Kring cannot keep this sort of data. Update Kring and try again.
vault-kdfOutOfBounds = The figures the key is made with are not safe ({ $memoryKib } KiB, { $passes } passes). Put back a backup of the vault.
vault-outOfMemory = Too little memory is free to open the vault. Close other programs and try again.
vault-noRandomness = The computer gives no random numbers, and Kring cannot work safely without them. Restart the computer.
vault-noSuchSlot = There is no key called { $name }. Look which keys there are and choose one.
vault-slotName = The name { $name } is taken or cannot be used. Choose another name.
vault-lastSlot = This is the last key of the vault. Add another one first.
vault-notARecoveryKey = This is not a recovery key, or a character is wrong. Type it again.
vault-notABackup = This file is not a backup of Kring, or its end is missing. Choose another file.
vault-cancelled = Stopped because you asked. Nothing was changed.
vault-io = The computer could not do this: { $doing } ({ $source }). Check the disk and try again.

## What you fill in

invalid-required = This still has to be filled in: { field-name }.
invalid-unknownField = Kring does not know the field { $field }. Take it out or write it differently. On religion, descent, nationality, politics, health and criminal matters Kring has no fields, on purpose.
invalid-tooLong = This is too long: { field-name }. At most { $max } characters are possible. Make it shorter.
invalid-outOfRange = This is not possible: { field-name }. Choose from { $min } to { $max }.
invalid-notFoundReference = What you chose does not exist any more: { field-name }. Choose again.
invalid-value = Kring cannot read this: { field-name }. What belongs here is { expected-name }.
invalid-duplicate = This is there already: { field-name }. Change the one that is there.
invalid-unknownVerb = Kring does not know the command { $verb }. See "kring --help" for those there are.

## Date and time

date-empty = There is no date yet. Write for example "Friday 14:00" or "in 2 weeks".
date-tooLong = This is too long for a date; the most is { $max } characters. Write the day and the time only.
date-notUnderstood = Kring cannot read "{ $word }" as a date. Write for example "Friday 14:00", "27 November" or "in 2 weeks".
date-noSuchDay = There is no such day as "{ $text }". Check the day and the month.
date-noSuchTime = There is no such time as "{ $text }". Write for example 19:30.
date-otherWeekday = The date "{ $text }" is on another day of the week. Check the day or the date.
date-tooFar = The year { $year } is too far away. Check the year.

## Keeping and finding

notFound-record = { kind-name } does not exist or was removed meanwhile. Go back to the list and choose again.
notFound-part = { part-name } does not exist or was removed meanwhile. Look at the whole again and choose again.
conflict-changedMeanwhile = { kind-name } was changed elsewhere meanwhile. Look at the new version and make your change again.
conflict-lastMembership = This is the only network of this person. Remove the person, or end the membership with a date.
conflict-stillUsed = { kind-name } is still used { $count ->
    [one] once
   *[other] { $count } times
}. First remove what refers to it and try again.

internal-encoding = Kring could not write this down. Nothing was changed. Tell your administrator what you did.

## Documents

document-layout = Kring could not lay out this document ({ $what }). Nothing was saved. Make the report shorter or make it again.
document-write = Kring could not make an accessible PDF of this document ({ $what }). Nothing was saved. Make it again.

## Names of fields and kinds, for the sentences above

field-name = { $fieldName ->
    [address] address
    [agenda] agenda
    [at] date and time
    [attended] attendance
    [basis] lawful basis
    [boundaries] boundaries
    [brings] what someone brings
    [charter] working agreements
    [classification] classification
    [contact] telephone or mail address
    [contactWays] ways to get in touch
    [due] date by which it is done
    [durationMinutes] length in minutes
    [endsOn] end date
    [explanation] explanation
    [gets] what someone gets
    [holder] who does it
    [idleMinutes] minutes until it locks
    [impression] impression
    [informed] when someone was informed
    [intendedResult] intended result
    [interests] interests
    [invitations] invitations
    [item] agenda item
    [key] name of the draft
    [kind] kind
    [languages] languages
    [meeting] meeting
    [municipality] municipality
    [minutes] minutes
    [name] name
    [needs] needs
    [network] network
    [note] note
    [organisation] organisation
    [organisationRole] position
    [origin] from whom the item came
    [ownWords] in their own words
    [people] people
    [person] person
    [perspectives] perspectives
    [place] place
    [plannedMinutes] minutes for this item
    [preferences] preferences
    [promise] promise
    [promises] promises
    [purpose] purpose
    [raisedBy] who raised it
    [responsible] responsible organisation
    [retentionYears] retention term in years
    [role] role
    [say] form of address
    [side] who promises
    [since] start date
    [skills] skills
    [sort] sort
    [state] state
    [text] text
    [theme] theme
    [themes] themes
    [title] title
    [unnamedGuests] unnamed guests
    [until] end date
    [urgentReason] reason for the urgency
    [userName] your name
    [value] number or address
   *[other] { $field }
}
kind-name = { $kind ->
    [network] This network
    [person] This person
    [organisation] This organisation
    [membership] This membership
    [conversation] This conversation
    [promise] This promise
    [meeting] This meeting
    [draft] This draft
    [setting] This setting
   *[other] This
}
part-name = { $part ->
    [agendaItem] This agenda item
    [minuteLine] This line of the minutes
    [invitation] This invitation
   *[other] This part
}

# The window
window-locked = The vault is locked. Unlock it, then try again.
window-noVault = There is no vault here any more. Choose where the vault is, or make a new one.
window-settingsNotWritten = Kring could not save your settings on this computer. Your data is safe. Check whether the disk is full.
window-placeNotMade = Kring could not make that folder. Choose another place.
window-demoInUse = The demo network is still open somewhere. Close the other window and try again.
window-fileNotWritten = The file could not be saved. Choose another place, or make room on the disk.
window-fileNotThere = This file was not saved in this session. Save it first.
window-fileNotOpened = This computer could not open the file. Open it yourself, from where you saved it.
expected-name = { $expected ->
    [text] text
    [number] a number
    [truthValue] yes or no (true or false)
    [list] a list
    [object] a group of fields in braces
    [date] a date, such as 2026-11-26
    [id] an id, as Kring gives it
    [languageTag] a language code, such as nl or ar
   *[other] one of these values: { $expected }
}
