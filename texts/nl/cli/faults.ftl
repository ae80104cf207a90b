# Wat er mis kan gaan

cli-noVault = Kring weet niet om welke kluis het gaat. Geef de map met --vault MAP of in KRING_VAULT.
cli-noPassphrase = Er is geen wachtzin. Geef een bestand met --passphrase-file of zet KRING_PASSPHRASE. Of start Kring in een venster waar je kunt typen.
cli-passphraseFile = Het bestand met de wachtzin { $path } is niet te lezen ({ $reason }). Controleer de naam en de rechten.
cli-passphraseNotText = De wachtzin is geen leesbare tekst. Bewaar het bestand als UTF-8.
cli-passphraseEmpty = De wachtzin is leeg. Zet hem op de eerste regel van het bestand, of typ hem.
cli-passphraseTooLong = De eerste regel van het bestand is langer dan { $max } bytes. Kies het bestand met de wachtzin.
cli-passphrasesDiffer = De twee wachtzinnen zijn niet hetzelfde. Er is niets gemaakt; probeer het opnieuw.
cli-kdfNeedsInsecure = --kdf-memory is alleen voor proeven. Laat het weg, of geef ook --insecure-test-kdf.
cli-outExists = { $path } bestaat al en is niet veranderd. Kies een andere naam of geef --force.
cli-outIsFolder = { $path } is een map. Geef de naam van een bestand.
cli-outNotWritable = { $path } is niet te schrijven ({ $reason }). Kies een andere plek. Er is niets gemaakt.
cli-outHeld = { $path } is open in een ander programma. Sluit het daar, of kies een andere naam. Er is niets veranderd.
cli-outputClosed = Niemand leest het antwoord meer. Wat al was bewaard, blijft bewaard.
cli-outputFailed = Het antwoord is niet te schrijven ({ $reason }). Wat al was bewaard, blijft bewaard.
cli-inputUnreadable = De invoer is niet te lezen ({ $reason }). Wat al was bewaard, blijft bewaard.
cli-fileUnreadable = { $path } is niet te lezen ({ $reason }). Controleer de naam en de rechten.
cli-fileIsFolder = { $path } is een map. Geef een bestand met op elke regel een opdracht.
cli-notDone = Niet gedaan, omdat regel { $line } niet kan. Verbeter die regel en stuur alle regels opnieuw.
cli-stopped = Gestopt omdat je dat vroeg. { $done ->
    [one] Eén opdracht was al gedaan en blijft gedaan; de rest is niet gedaan.
   *[other] { $done } opdrachten waren al gedaan en blijven gedaan; de rest is niet gedaan.
}
cli-stoppedAtOnce = Meteen gestopt omdat je dat nog eens vroeg. Wat al was bewaard, blijft bewaard. Kijk na wat er nog moet gebeuren.
cli-unexpected = Er ging iets mis in Kring zelf ({ $place }). Wat al was bewaard, is er nog. Probeer het opnieuw. Gebeurt het nog eens, geef dan deze regel door aan je beheerder.

invalid-json = Dit is geen JSON: het gaat mis op regel { $line }, teken { $column }. Verbeter het en probeer het opnieuw.
invalid-notAnObject = Kring verwacht één JSON-object, tussen accolades. Verbeter het en probeer het opnieuw.
invalid-noInput = Er is geen invoer. Geef met --json één JSON-object op de standaardinvoer, of geef opties.
invalid-notText = De invoer is geen leesbare tekst. Gebruik UTF-8.
invalid-inputTooLong = De invoer is groter dan { $max } MiB. Maak het korter of verdeel het.
invalid-ambiguous = Meer dan één past bij "{ $text }": { $found }. Geef meer tekens of de hele id.
invalid-noTime = Bij --{ $option } hoort ook een tijd, zoals "donderdag 19:30" of 2026-11-26T19:30.

usage-noCommand = Zeg wat je wilt doen. Met "kring --help" zie je wat er kan.
usage-noVerb = Bij { $noun } hoort een opdracht: { $verbs }.
usage-unknownCommand = Kring kent de opdracht "{ $command }" niet. Met --help zie je wat er kan.
usage-unknownOption = "{ $option }" hoort hier niet. Met --help zie je wat er kan.
usage-missing = Er ontbreekt nog iets: { $option }. Met --help zie je hoe het moet.
usage-noValue = Achter { $option } moet nog iets komen. Met --help zie je wat.
usage-value = "{ $value }" kan niet bij { $option }. Kies uit: { $choices }.
usage-unreadable = "{ $value }" kan niet bij { $option }. Met --help zie je wat wel kan.
usage-twice = { $option } mag maar één keer, en niet samen met iets dat ermee botst. Met --help zie je wat er kan.
usage-kdfMemory = "{ $value }" kan niet bij --kdf-memory. Kies een getal van { $least } tot en met { $most } (KiB).
usage-notText = Een van de woorden is geen leesbare tekst. Gebruik UTF-8.
usage-nothingToChange = Er is niets gegeven om te veranderen. Met --help zie je welke velden er zijn.
usage-other = Zo kan Kring de opdracht niet lezen. Met --help zie je wat er kan.
