# Where the vault is, when that is a risk.

cli-place-networkShare = This vault is on another computer. Keep it on a disk of this computer if you can. Over a network it is not certain that everything is kept. It is not certain either that only one works in it at a time.
cli-place-syncedFolder = This vault is in a folder that { $program ->
        [none] a program
       *[other] { $program }
    } keeps the same as on other computers. Never open it on two computers at once. What you delete here stays in the history there. An ordinary folder is safer.
