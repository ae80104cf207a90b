# Mensen die er misschien dubbel staan

cli-about-person-duplicates = Wie er misschien dubbel staat, en waarom
cli-about-person-alike = Op wie iemand lijkt die nog niet is bewaard
cli-about-person-compare = Twee personen naast elkaar, waar ze verschillen; * is wat je krijgt als je niets kiest
cli-about-person-merge = Van twee personen één maken
cli-about-person-distinct = Onthouden dat het twee mensen zijn
cli-option-person-person = Alleen paren met deze persoon
cli-option-distinct = Ook paren waarvan is gezegd dat het twee mensen zijn
cli-option-keep = De persoon die blijft
cli-option-other = De andere persoon
cli-option-take = Wat je kiest voor een veld: VELD=keep, VELD=other of VELD=both
cli-option-forget = Niet meer onthouden dat het twee mensen zijn
cli-likeness-sameName = zelfde naam
cli-likeness-similarName = naam lijkt erop
cli-likeness-samePhone = zelfde telefoonnummer
cli-likeness-sameMail = zelfde mailadres
cli-distinct = twee mensen
cli-compare-moved = { $count ->
    [one] Er gaat 1 ander gegeven mee.
   *[other] Er gaan { $count } andere gegevens mee.
}
cli-merged = Samengevoegd: { $name } ({ $id })
