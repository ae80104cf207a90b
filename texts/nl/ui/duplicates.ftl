# Mensen die er misschien dubbel staan

operation-person-merge = Personen samengevoegd
operation-person-distinct = Onthouden dat het twee mensen zijn
duplicates = Misschien dubbel
duplicates-lead = { $count ->
    [0] Niemand staat er twee keer.
    [one] Eén paar lijkt op elkaar. Jij zegt of het één mens is.
   *[other] { $count } paren lijken op elkaar. Jij zegt of het één mens is.
}
duplicates-none = Niemand staat er twee keer
duplicates-none-about = Kring let op namen die op elkaar lijken, telefoonnummers en mailadressen.
duplicates-maybe = { $count ->
    [one] Misschien staat er iemand dubbel.
   *[other] Misschien staan er mensen dubbel: { $count } paren.
}
duplicates-look = Bekijken
duplicates-compare = Naast elkaar zetten
duplicates-more = Toon er nog { $count }
duplicates-apart = Het zijn twee mensen
duplicates-twin = Lijkt op { $name }: { $reasons }.
alike = Lijkt op { $name }: { $reasons }. Staat deze persoon er al?
alike-open = Bekijken
likeness-same-name = zelfde naam
likeness-similar-name = de naam lijkt erop
likeness-same-phone = zelfde telefoonnummer
likeness-same-mail = zelfde mailadres
merge-title = Eén persoon of twee?
merge-about = Kies per onderdeel wat blijft. Daarna wijst alles naar één persoon. Met Ctrl Z komt het terug.
merge-both = Allebei
merge-empty = niets
merge-no-difference = Er is geen verschil: alles is gelijk.
merge-moved = { $count ->
    [0] Er hangt verder niets aan de tweede.
    [one] 1 gesprek, belofte, bijeenkomst of netwerk gaat mee.
   *[other] { $count } gesprekken, beloften, bijeenkomsten en netwerken gaan mee.
}
merge-do = Samenvoegen
merge-name = Naam
merge-say = Zeg
merge-organisation = Organisatie en rol daar
merge-contact-ways = Telefoon, mail en adres
merge-languages = Talen
merge-a-little = een beetje
merge-interpreter = wil een tolk
merge-channel = Liefst via
merge-hours = Wanneer
merge-directness = Hoe zeg je het
merge-form = Gesproken of op papier
merge-address = U of je
merge-note = Over contact
merge-interests = Belangen
merge-skills = Vaardigheden
merge-needs = Behoeften
merge-boundaries = Grenzen
merge-own-words = In eigen woorden
merge-informed = Weet dat we dit bewaren
merge-role-agreed = Rol goedgevonden op { $date }
merge-calls = Bellen
merge-snoozed = Uitgesteld tot
merge-yes = ja
merge-other = Overig: { $field }
