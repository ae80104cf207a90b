# What can go wrong

cli-noVault = Kring does not know which vault you mean. Give its folder with --vault FOLDER or in KRING_VAULT.
cli-noPassphrase = There is no passphrase. Give a file with --passphrase-file, set KRING_PASSPHRASE, or start Kring where you can type.
cli-passphraseFile = The passphrase file { $path } cannot be read ({ $reason }). Check its name and permissions.
cli-passphraseNotText = The passphrase is not readable text. Save the file as UTF-8.
cli-passphraseEmpty = The passphrase is empty. Put it on the first line of the file, or type it.
cli-passphraseTooLong = The first line of the file is longer than { $max } bytes. Choose the file with the passphrase.
cli-passphrasesDiffer = The two passphrases are not the same. Nothing was made; try again.
cli-kdfNeedsInsecure = --kdf-memory is for tests only. Leave it out, or give --insecure-test-kdf too.
cli-outExists = { $path } is already there and was not changed. Choose another name or give --force.
cli-outIsFolder = { $path } is a folder. Give the name of a file.
cli-outNotWritable = { $path } cannot be written ({ $reason }). Choose another place. Nothing was made.
cli-outHeld = { $path } is open in another program. Close it there, or choose another name. Nothing was changed.
cli-outputClosed = Nobody reads the answer any more. What was already kept stays kept.
cli-outputFailed = The answer cannot be written ({ $reason }). What was already kept stays kept.
cli-inputUnreadable = The input cannot be read ({ $reason }). What was already kept stays kept.
cli-fileUnreadable = { $path } cannot be read ({ $reason }). Check its name and permissions.
cli-fileIsFolder = { $path } is a folder. Give a file with a command on each line.
cli-notDone = Not done, because line { $line } cannot be. Correct that line and send all lines again.
cli-stopped = Stopped at your request. { $done ->
    [one] One command was done already and stays done; the rest was not done.
   *[other] { $done } commands were done already and stay done; the rest was not done.
}
cli-stoppedAtOnce = Stopped at once because you asked again. What was already kept stays kept. Look what is still to be done.
cli-unexpected = Something went wrong in Kring itself ({ $place }). What was already kept is still there. Try again. If it happens again, give this line to whoever looks after your computer.

invalid-json = This is not JSON: it goes wrong at line { $line }, character { $column }. Correct it and try again.
invalid-notAnObject = Kring expects one JSON object, between braces. Correct it and try again.
invalid-noInput = There is no input. With --json, give one JSON object on standard input, or give options.
invalid-notText = The input is not readable text. Use UTF-8.
invalid-inputTooLong = The input is larger than { $max } MiB. Make it shorter or divide it.
invalid-ambiguous = More than one goes with "{ $text }": { $found }. Give more characters or the whole id.
invalid-noTime = --{ $option } needs a time too, such as "thursday 19:30" or 2026-11-26T19:30.

usage-noCommand = Say what you want to do. "kring --help" shows what can be done.
usage-noVerb = { $noun } needs a verb: { $verbs }.
usage-unknownCommand = Kring does not know the command "{ $command }". --help shows what can be done.
usage-unknownOption = "{ $option }" does not belong here. --help shows what can be done.
usage-missing = Something is missing: { $option }. --help shows how it goes.
usage-noValue = Something must follow { $option }. --help shows what.
usage-value = "{ $value }" cannot go with { $option }. Choose from: { $choices }.
usage-unreadable = "{ $value }" cannot go with { $option }. --help shows what can.
usage-twice = { $option } may be given once only, and not with something that conflicts. --help shows what can be done.
usage-kdfMemory = "{ $value }" cannot go with --kdf-memory. Choose a number from { $least } to { $most } (KiB).
usage-notText = One of the words is not readable text. Use UTF-8.
usage-nothingToChange = Nothing was given to change. --help shows which fields there are.
usage-other = Kring cannot read the command this way. --help shows what can be done.
