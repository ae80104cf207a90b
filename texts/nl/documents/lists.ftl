# Lijsten voor andere programma's

doc-list-name-promises = Beloften
doc-list-name-actions = Actielijst
doc-list-name-attendance = Presentielijst
doc-list-name-agreements = Werkafspraken
doc-list-name-goals = Doelen
doc-list-name-decisions = Besluiten
doc-list-name-exports = Wat naar buiten ging
doc-list-of-text = Wat
doc-list-of-side = Van wie
doc-list-of-people = Mensen
doc-list-of-holder = Wie bij ons
doc-list-of-due = Uiterlijk
doc-list-of-state = Stand
doc-list-of-closed-on = Klaar op
doc-list-of-reason = Reden
doc-list-of-meeting = Bijeenkomst
doc-list-of-agreed-on = Afgesproken op
doc-list-of-name = Naam
doc-list-of-begins = Begint
doc-list-of-ends = Eindigt
doc-list-of-place = Plaats
doc-list-of-about = Gaat over
doc-list-of-subject = Onderwerp
doc-list-of-review-on = Opnieuw bekijken
doc-list-of-decided-on = Besloten op
doc-list-of-item = Agendapunt
doc-list-of-origin = Komt van
doc-list-of-agreed-by = Wie akkoord was
doc-list-of-reservations = Bedenkingen
doc-list-of-outcome = Wat ervan kwam
doc-list-of-until = Gold tot
doc-list-of-instead = In plaats daarvan, of waarom niet
doc-list-of-made-on = Beloofd op
doc-list-of-days-late = Dagen te laat
doc-list-of-goal = Doel van het netwerk
doc-list-of-seen-by = We zien het aan
doc-list-of-set-on = Gesteld op
doc-list-of-co-owners = Wie ervoor zorgt
doc-list-of-desk = Bij de gemeente
doc-list-of-steps = Stappen
doc-list-of-steps-done = Stappen klaar
doc-list-of-ended-on = Afgelopen op
doc-list-of-at = Wanneer
doc-list-of-what = Wat is bewaard
doc-list-of-operation = Opdracht
doc-list-of-persons = Mensen (aantal)
doc-list-of-records = Gegevens (aantal)
doc-list-of-for-whom = Voor wie (rubricering van de lijst)
doc-list-of-device = Apparaat
doc-list-of-key = Sleutel
doc-list-choice = { $choice ->
    [ours] Van ons
    [theirs] Van hen
    [open] Te doen
    [done] Gedaan
    [dropped] Losgelaten
    [inForce] Geldt
    [revised] Vervangen
    [withdrawn] Ingetrokken
    [member] Een lid
    [municipality] De gemeente
    [together] Samen
    [underWay] Wordt aan gewerkt
    [reached] Bereikt
    [changed] Veranderd
    [letGo] Losgelaten
    [confidentiality] Vertrouwelijkheid
    [sharingInformation] Informatie delen
    [photos] Foto's
    [contact] Contact
    [decisionMaking] Besluiten nemen
    [money] Geld
    [other] Iets anders
    [public] Openbaar
    [internal] Intern
    [confidential] Vertrouwelijk
   *[none] {""}
}
