# Samen

together-in = Samen in { $network }
together-choose = Kies een netwerk.
together-numbers = { $members ->
    [one] 1 mens
   *[other] { $members } mensen
}, { $organisations ->
    [one] 1 organisatie
   *[other] { $organisations } organisaties
}, { $meetings ->
    [one] 1 bijeenkomst
   *[other] { $meetings } bijeenkomsten
}.
together-overview = Overzicht
together-agreed = Afspraken
together-picture = Beeld
together-organisations = Organisaties
together-report = Netwerkverslag
together-purpose = Doel
together-agreements = Werkafspraken
together-agreements-none = Er zijn nog geen werkafspraken. Maak ze samen op een bijeenkomst en schrijf ze daarna hier op.
together-themes = Thema's
together-themes-none = Nog geen thema's. Vraag de leden waar zij over willen praten.
hint-report = verslag
kept = Wie komt beloften na?
kept-side = Kant
kept-on-time = Op tijd
kept-total = Klaar of te laat
kept-open = Nog open
kept-municipality = Gemeente
kept-members = Leden
kept-share = { $total ->
    [0] nog niets om te tellen
   *[other] { $onTime } van { $total } op tijd
}
kept-less = Wij komen onze beloften minder vaak op tijd na dan leden.
kept-more = Wij komen onze beloften vaker op tijd na dan leden.
kept-alike = Beide kanten komen hun beloften even vaak op tijd na.
kept-too-few = Er zijn nog te weinig beloften om te vergelijken.
seats = Wie zit er aan tafel?
seats-none = Schrijf bij het netwerk op welke perspectieven je aan tafel wilt.
seats-never-a-person = Dit gaat over het netwerk, nooit over één persoon.
network-edit = { $network } wijzigen
network-form-lead = Een netwerk kan niet zonder doel. Schrijf ook op waarom je gegevens mag bewaren, en hoe lang.
network-name = Naam van het netwerk
network-name-missing = Geef het netwerk een naam.
network-purpose-hint = Waar is het voor, in woorden die de leden herkennen
network-purpose-missing = Schrijf op waar het netwerk voor is.
network-basis = Waarom het mag (grondslag)
network-basis-choose = Kies waarom het mag
network-basis-hint = Waarom mag je gegevens van mensen bewaren? Weet je het niet zeker, vraag het dan de privacyfunctionaris van de gemeente.
network-basis-missing = Kies waarom je gegevens mag bewaren.
network-responsible = Wie over de gegevens gaat
network-responsible-hint = Meestal gaat de gemeente over de gegevens (verantwoordelijke organisatie).
network-kept = Bewaren
network-retention = Bewaren na afloop, in jaren
network-retention-hint = Een getal van 1 tot en met 20
network-retention-wrong = Vul een heel getal in van 1 tot en met 20.
network-retention-years = { $years ->
    [one] 1 jaar na afloop
   *[other] { $years } jaar na afloop
}
network-ends = Loopt tot
network-ends-hint = Leeg als je dat nog niet weet
network-perspectives = Perspectieven aan tafel
network-perspectives-hint = Rollen in het leven, één per regel. Nooit afkomst of geloof.
network-remove = Netwerk verwijderen
network-remove-about = Dit kan alleen als er niets meer aan het netwerk vastzit.
starter-parents = Ouders
starter-young = Jongeren
starter-shops = Ondernemers
starter-sport = Sport
starter-care = Zorg
starter-neighbours = Buurt
organisations-lead = Verenigingen, scholen, winkels en diensten waar mensen voor spreken.
organisations-none-title = Nog geen organisaties
organisations-none = Voeg er een toe, of doe dat bij een persoon.
organisation-lead = Schrijf alleen op wat je nodig hebt om contact te houden.
organisation-edit = { $name } wijzigen
organisation-name = Naam
organisation-name-missing = Vul de naam van de organisatie in.
organisation-sort = Soort
organisation-sort-hint = Bijvoorbeeld: sportvereniging, school, winkel
organisation-municipal = Hoort bij de gemeente. Acties van deze organisatie tellen dan als van ons.
organisation-municipal-short = hoort bij de gemeente
organisation-address = Adres
organisation-contact = Telefoon of e-mail
organisation-note = Goed om te weten
organisation-people = { $count ->
    [0] niemand
    [one] 1 persoon
   *[other] { $count } mensen
}
organisation-nobody = Nog niemand. Kies deze organisatie bij een persoon.
organisation-remove = Organisatie verwijderen
