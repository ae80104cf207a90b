# Vragenlijsten

survey-undecided = { $count ->
    [one] Bij 1 lijst is nog niet gekozen wat klopt. Doe dat eerst bij Steekproef.
   *[other] Bij { $count } lijsten is nog niet gekozen wat klopt. Doe dat eerst bij Steekproef.
}
survey-notNow = { $state ->
    [draft] Deze vragenlijst is nog niet uitgedeeld. Doe dat eerst.
    [closed] Deze vragenlijst is gesloten. Maak een nieuwe als je meer wilt vragen.
   *[out] Deze vragenlijst is al uitgedeeld. Typ de lijsten in.
}
conflict-taken = Dit antwoord staat al bij de inbreng. Zoek het daar op.
