# Overal

close = Sluiten
back = Terug
skip-to-page = Naar de inhoud
either-reading = Wat wordt bedoeld?
near-today = vandaag
near-tomorrow = morgen
near-yesterday = gisteren
classification-public = Openbaar
classification-internal = Intern
classification-confidential = Vertrouwelijk
picker-leave-out = Haal { $name } weg
picker-found = { $count ->
    [one] 1 persoon gevonden
   *[other] { $count } mensen gevonden
}
picker-none = Niemand gevonden
