# The vault

vault-wrongPassphrase = This passphrase does not open the vault. Check it and try again. Nothing was changed.
vault-notAVault = { $path } is not a vault of Kring. Choose the folder whose name ends in .kring.
vault-exists = There is something at { $path } already. Choose another place or another name.
vault-newerFormat = This vault was made by a newer Kring (format { $found }). This program knows up to format { $known }. Update Kring and try again.
vault-inUse = The vault is open already: in another window or program, or on another computer. Close it there and try again.
vault-missing = { $path } is not there. Check its name, or connect the disk again. Nothing was made.
vault-insideVault = { $path } is a vault. Nothing but the vault itself goes in that folder. Choose a place outside it. Nothing was made.
vault-damaged = The vault is damaged ({ $what }). Put back a backup, or save what still opens with "kring vault salvage".
vault-diskFull = The disk is full, so this was not done. Make room and try again.
vault-readOnly = Kring may not write in the folder of the vault. You can still see everything and make files of it. Ask your administrator whether Kring may write in the folder, or move the vault.
vault-vanished = The folder of the vault has gone. Connect the disk again and reopen the vault.
vault-reopenNeeded = An earlier save failed half-way. Close the vault and open it again: Kring then looks at what is there.
vault-tooLarge = This is too large to keep in one piece: { $size } bytes. The most is { $limit }. Make it shorter or divide it.
vault-kindRefused = Kring cannot keep this sort of data. Update Kring and try again.
vault-kdfOutOfBounds = The numbers that Kring makes the key with are not safe ({ $memoryKib } KiB, { $passes } passes). Put back a backup of the vault.
vault-outOfMemory = Too little memory is free to open the vault. Close other programs and try again.
vault-noRandomness = The computer gives no random numbers, and Kring cannot work safely without them. Restart the computer.
vault-noSuchSlot = There is no key called { $name }. Look which keys there are and choose one.
vault-slotName = The name { $name } is taken or cannot be used. Choose another name.
vault-lastSlot = This is the last key of the vault. Add another one first.
vault-tooManySlots = A vault has at most { $most } keys. Remove one first.
vault-notARecoveryKey = This is not a recovery key, or a character is wrong. Type it again.
vault-notABackup = This file is not a backup of Kring, or its end is missing. Choose another file.
vault-cancelled = Stopped because you asked. Nothing was changed.
vault-io = The computer could not do this: { $doing } ({ $source }). Check the disk and try again.
