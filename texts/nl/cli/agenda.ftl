# De agenda: wat erover verandert

cli-about-agenda-park = Een agendapunt opzij zetten
cli-about-agenda-bring-back = Een punt dat opzij stond, terug op de agenda zetten
cli-about-agenda-share = Vastleggen dat de agenda is gedeeld
cli-about-agenda-log = Wat er aan de agenda is veranderd
cli-option-gives-way = Het punt dat plaats maakt: het wordt zoveel minuten korter
cli-option-to-parking-lot = Dat punt gaat opzij en wordt niet korter
cli-option-requested-by = Op verzoek van welke kant
cli-option-requester = Wie erom vroeg, als die persoon dat goedvindt
cli-option-agenda-reason = Waarom de agenda verandert
cli-field-ledBy = Leiding
cli-field-leader = Wie leidt
cli-field-carriedFrom = Meegenomen van
cli-field-parkingLot = Opzij gezet
cli-field-agendaChanges = Wat er veranderde
cli-field-agenda-kind = Wat
cli-field-agenda-from = Was
cli-field-agenda-to = Werd
cli-field-requestedBy = Op verzoek van
cli-field-requester = Gevraagd door
cli-field-reason = Reden
cli-field-madeRoomFor = Maakte plaats voor
cli-value-kind-added = toegevoegd
cli-value-kind-addedUrgently = met spoed ingevoegd
cli-value-kind-carriedOver = meegenomen
cli-value-kind-removed = weggehaald
cli-value-kind-moved = verplaatst
cli-value-kind-retitled = anders genoemd
cli-value-kind-minutesChanged = andere duur
cli-value-kind-parked = opzij gezet
cli-value-kind-broughtBack = teruggezet
cli-value-kind-shared = gedeeld
cli-value-requestedBy-member = leden
cli-value-requestedBy-municipality = gemeente
cli-value-requestedBy-together = samen
cli-value-ledBy-member = een lid
cli-value-ledBy-municipality = de gemeente
cli-value-ledBy-together = samen
cli-about-meeting-walk-in = Iemand die kwam en nog niet bekend was
cli-option-came = Hoe laat iemand kwam, als dat later was
cli-option-left = Hoe laat iemand wegging, als dat eerder was
cli-field-cameAt = Kwam om
cli-field-leftAt = Ging om
cli-about-meeting-carry = Punten meenemen van een vorige bijeenkomst
cli-about-meeting-carry-proposal = Wat er mee te nemen is van een vorige bijeenkomst
cli-option-meeting-from = Vanaf deze dag, of van deze bijeenkomst
cli-option-meeting-to = De bijeenkomst waar het op de agenda komt
cli-field-openOurs = Open acties van ons
cli-field-openTheirs = Open acties van hen
cli-field-lookedBack = Terugkijken staat al op de agenda
cli-field-parked = Stond opzij
cli-look-back-title = Terug naar vorige keer: wat is er gedaan?
cli-look-back-text = { $ours ->
    [one] 1 actie van de gemeente
   *[other] { $ours } acties van de gemeente
}, { $theirs ->
    [one] 1 van leden
   *[other] { $theirs } van leden
}
