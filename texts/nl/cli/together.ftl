# Werkafspraken, en wat is gebracht en gekregen

cli-about-agreement = Werkafspraken van een netwerk, en wie er ja op zei
cli-about-agreement-add = Een werkafspraak opschrijven
cli-about-agreement-page = De afspraak met al haar teksten, wie ja zei en wie nog niet
cli-about-agreement-revise = Een nieuwe tekst geven; wie ja zei op de oude, zegt opnieuw ja
cli-about-agreement-end = De afspraak geldt niet meer
cli-about-agreement-acknowledge = Opschrijven wie ja zei
cli-about-agreement-withdraw = Terugnemen dat iemand ja zei
cli-about-contribution = Wat is gebracht en gekregen, door leden en door de gemeente
cli-about-contribution-add = Opschrijven wat iemand bracht of kreeg
cli-option-agreement-text = De tekst, zoals die samen is gemaakt
cli-option-agreement-made-on = De dag waarop de tekst is gemaakt (anders die van de bijeenkomst, of vandaag)
cli-option-agreement-meeting = De bijeenkomst waarop de tekst is gemaakt
cli-option-agreement-subject = Waar het over gaat, in eigen woorden
cli-option-agreement-person = Wie
cli-option-agreement-on = De dag (anders vandaag)
cli-option-agreement-ended = Ook wat niet meer geldt
cli-option-agreement-number = Het nummer van de tekst (anders de nieuwste)
cli-option-contribution-side = Van de gemeente (ours) of van een lid (theirs)
cli-option-contribution-on = De dag (anders vandaag)
cli-option-contribution-conversation = Het gesprek waarin het ter sprake kwam
cli-option-contribution-meeting = De bijeenkomst waarop het ter sprake kwam
cli-acknowledged = { $count ->
    [0] Iedereen had al ja gezegd.
    [one] Van 1 persoon opgeschreven.
   *[other] Van { $count } mensen opgeschreven.
}
cli-text-number = tekst { $number }
cli-text-outdated = zei ja op tekst { $number }
cli-field-contribution-way = Brengt of haalt
cli-field-about = Gaat over
cli-field-subject = Onderwerp
cli-field-versions = Teksten
cli-field-version = Tekst
cli-field-texts = Teksten
cli-field-number = Nummer
cli-field-endedOn = Laatste dag
cli-field-agreement = Werkafspraak
cli-field-agreements = Werkafspraken
cli-field-agreement-madeOn = Gemaakt op
cli-field-acknowledgement = Akkoord
cli-field-acknowledgements = Zei ja
cli-field-acknowledged = Zei ja
cli-field-waiting = Nog niet
cli-field-outdated = Zei ja op tekst
cli-field-contribution = Brengen en halen
cli-field-brought = Bracht
cli-field-got = Kreeg
cli-value-about-confidentiality = vertrouwelijkheid
cli-value-about-sharingInformation = informatie delen
cli-value-about-photos = foto's
cli-value-about-contact = contact
cli-value-about-other = iets anders
cli-value-how-meeting = op een bijeenkomst
cli-value-how-talk = in een gesprek
cli-value-how-paper = op papier
cli-value-way-brings = brengt
cli-value-way-gets = haalt
cli-value-kind-agreement = werkafspraak
cli-value-kind-contribution = brengen en halen
cli-about-contribution-one-sided = Leden die het laatste half jaar alleen brachten of alleen haalden
