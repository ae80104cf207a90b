# Mensen: kiezen uit de lijst, filters, uitnodigen en meenemen

people-wants-interpreter = Wil een tolk
people-talk-before = Wil een gesprek vooraf
people-interest = Belang
people-skill = Vaardigheid
people-more = Meer keuzes
people-clear = Wis keuzes
people-choose = Kies { $name }
people-choose-all = { $count ->
    [one] Kies die ene
   *[other] Kies alle { $count }
}
people-choose-none = Kies niemand
people-chosen = { $count ->
    [one] 1 gekozen
   *[other] { $count } gekozen
}
people-invite = Uitnodigen
people-invite-title = { $count ->
    [one] 1 persoon uitnodigen
   *[other] { $count } mensen uitnodigen
}
people-invite-to = Voor welke bijeenkomst?
people-invite-none = Er is nog geen bijeenkomst gepland. Maak er eerst een.
people-export = Lijst bewaren
people-export-title = { $count ->
    [one] Lijst met 1 persoon
   *[other] Lijst met { $count } mensen
}
people-export-about = Op de lijst staan naam, organisatie, contact en netwerken. Talen, notities, behoeften en grenzen blijven in de kluis. Kring schrijft in het logboek dat de lijst is gemaakt.
people-export-vcard = Adreskaartjes (vCard)
people-export-heed = { $count ->
    [one] Lees eerst de grenzen van 1 persoon
   *[other] Lees eerst de grenzen van { $count } mensen
}
people-export-despite = Gelezen, lijst bewaren
people-export-saved = Bewaard als { $name }. Bescherm de lijst zoals de kluis. Gooi hem weg als je hem niet meer nodig hebt.
hint-pick-all = iedereen kiezen
hint-pick = kiezen voor meer
filters = Bewaarde filters
filter-save = Bewaar dit filter
filter-name = Naam van het filter
filter-name-hint = Bijvoorbeeld: ouders die nog niet zijn geïnformeerd. Nooit een naam over geloof of afkomst.
filter-name-missing = Geef het filter een naam.
filter-remove = Verwijder het filter { $name }
filter-use = Mensen: { $name }
filter-dropped-language = Het filter { $name } koos ook op taal. Dat doet Kring niet meer: er staan nu meer mensen in. Kies “Wil een tolk” erbij als dat nodig is.
filter-dropped-understood = Begrepen
operation-filter-add = Filter bewaard
operation-filter-change = Filter gewijzigd
operation-filter-remove = Filter verwijderd
offers-for = Wat anderen hebben bij { $field }
list-add = Typ en druk op Enter
list-as-sentence = Bewaar “{ $item }” als zin in eigen woorden
list-rewrite = { $item }, anders schrijven
list-remove = Haal { $item } weg
coverage-missing = { $count ->
    [one] Eén perspectief ontbreekt nog: { $names }.
   *[other] Deze { $count } perspectieven ontbreken nog: { $names }.
}
coverage-away = { $meetings ->
    [one] Bij de laatste bijeenkomst was er niemand vanuit { $names }.
   *[other] Bij de laatste { $meetings } bijeenkomsten was er niemand vanuit { $names }.
}
coverage-all = Elk perspectief van dit netwerk zit aan tafel.
coverage-members = Deelnemers
coverage-nobody = nog niemand
coverage-lately = { $meetings ->
    [one] Laatste bijeenkomst
   *[other] Laatste { $meetings } bijeenkomsten
}
coverage-present = bij { $count } van { $meetings }
coverage-others = Open balken: niet op de lijst van dit netwerk.
organisation-agreement = Een rol hier kan iets gevoeligs laten zien
organisation-agreement-proposed = De naam of de soort doet daaraan denken. Daarom telt een rol hier zo, tot je dit uitzet.
organisation-agreement-hint = Bijvoorbeeld een bestuur van een gebedshuis, een partij of een patiëntenvereniging. Kring bewaart een rol dan alleen als de persoon dat goedvindt. Kring telt of kiest er niemand op.
organisation-agreement-about = Hier staan geen mensen op een rij. Een rol hier staat bij de persoon zelf.
organisation-hosted = Bijeenkomsten hier
person-role-agreed-on = Wanneer vond de persoon goed dat deze rol wordt bewaard
person-role-agreed-missing = Vul in wanneer de persoon dit goedvond. Zonder dat bewaart Kring de rol niet.
person-role-agreed-hint = Een rol bij deze organisatie kan iets gevoeligs laten zien.
person-role-agreed = Vond op { $date } goed dat deze rol wordt bewaard.
person-way-preferred = Het liefst
person-way-prefers = het liefst
conflict-title = { $name } is intussen veranderd
conflict-about = Wat op één plek veranderde, staat al goed. Veranderde iets op twee plekken? Kies dan wat blijft. Er gaat niets verloren zolang dit open is.
conflict-mine = Wat jij schreef
conflict-theirs = Wat er nu staat
conflict-both = Beide
conflict-nothing = leeg
conflict-keep = Zo bewaren
conflict-gone-title = { $name } is intussen verwijderd
conflict-gone = Wat je schreef staat nog in het formulier. Je kunt het bewaren als nieuwe persoon, of het verwijderen terugdraaien met Ctrl Z.
conflict-gone-keep = Bewaar als nieuwe persoon
conflict-back = Terug naar het formulier
meeting-host = Bij welke organisatie?
meeting-host-none = Bij geen organisatie
people-due = Aan de beurt
people-paused = Op pauze
people-on-pause = op pauze
