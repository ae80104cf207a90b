# Antwoorden

cli-yes = ja
cli-no = nee
cli-in-confidence = (in vertrouwen)
cli-nothing = Niets gevonden.
cli-count = { $count ->
    [one] 1 gevonden.
   *[other] { $count } gevonden.
}
cli-count-daysLate = { $count ->
    [one] 1 dag te laat
   *[other] { $count } dagen te laat
}
cli-added = Bewaard: { $name } ({ $id })
cli-added-conversation = Gesprek bewaard ({ $id })
cli-changed = Veranderd: { $name } ({ $id })
cli-removed = Verwijderd: { $name } ({ $id })
cli-done = Gedaan.
cli-undone = Teruggedraaid: { $operation }
cli-nothing-to-undo = Er is niets om terug te draaien.
cli-undone-along = Ook teruggedraaid: { $operation }
cli-undone-left = Nog niet teruggedraaid: { $count ->
    [one] 1 opdracht.
   *[other] { $count } opdrachten.
}
cli-undo-more = { $names } en nog { $more }
cli-undo-undoable = { $count ->
    [0] ja
    [one] samen met 1 latere
   *[other] samen met { $count } latere
}
cli-undo-redoable = nee; opnieuw met "kring redo"
cli-undo-undone = nee: is teruggedraaid
cli-undo-past = nee: kan niet meer terug
cli-redone = Opnieuw gedaan: { $operation }
cli-nothing-to-redo = Er is niets om opnieuw te doen.
cli-first-slot = Mijn wachtzin
cli-ask-passphrase = Wachtzin:
cli-ask-passphrase-again = Nog een keer:
cli-vault-created = Kluis gemaakt in { $path }. Bewaar de wachtzin goed: zonder wachtzin kan niemand de kluis openen.
cli-demo-created = Kluis met een verzonnen netwerk gemaakt in { $path }. Begin met: kring --vault { $path } today
cli-insecure = Deze kluis is gemaakt voor proeven en is niet veilig. Zet er geen echte gegevens in.
cli-repaired = Een deel van de kluis was beschadigd en is hersteld. Er is niets verloren.
cli-lost = Een deel van de kluis is verloren. Met "kring vault check" zie je wat. Deze melding blijft tot je de kluis opruimt met "kring vault compact".
cli-unproven = Alles wat in de kluis staat is er. Maar een deel ervan ontbrak, was beschadigd of kwam van een ander moment. Kring kan niet zien of de laatste veranderingen ontbreken. Kijk na wat je het laatst opschreef. Deze melding blijft tot je de kluis opruimt met "kring vault compact".
cli-older-header = In de map stond een ouder bestand met sleutels (de kop van de kluis). Kring gebruikt het nieuwste. Dat gebeurt als een wijziging werd afgebroken, of als een ouder bestand is teruggezet. Houdt een programma deze map gelijk met andere computers? Verplaats de kluis dan.
cli-untried-slot = Kring kon de sleutel { $name } niet proberen. De getallen erin kloppen niet, of er is te weinig geheugen vrij.
cli-set-aside = Kring bewaart beschadigde stukken van de kluis. Er kan meer in staan dan te lezen was. Heb je ze niet nodig? Laat ze dan los met "kring vault compact".
cli-read-only = Kring mag in de map van de kluis alleen lezen. Je kunt alles bekijken en er bestanden van maken, maar niets veranderen.
cli-failed-unlocks = { $count ->
    [one] Iemand probeerde 1 keer de kluis te openen met een verkeerde wachtzin.
   *[other] Iemand probeerde { $count } keer de kluis te openen met een verkeerde wachtzin.
}
cli-check-good = De kluis is heel: alle { $records } gegevens gaan open.
cli-check-opens = Alle { $records } gegevens gaan open.
cli-check-repaired = Hersteld: { $parts }. Alle { $records } gegevens gaan open.
cli-check-unchecked = Hier niet na te kijken, omdat Kring in de map alleen mag lezen: { $parts }.
cli-check-lost = { $count ->
    [one] Er is 1 gegeven verloren:
   *[other] Er zijn { $count } gegevens verloren:
}
cli-check-lost-one = { $kind }, laatst veranderd { $when }
cli-check-lost-older = { $kind }, laatst veranderd { $when }; een oudere versie is er nog
cli-check-unknown = onbekend
cli-check-audit = Het logboek klopt op { $count } plekken niet.
cli-part-header = het bestand met de sleutels (de kop)
cli-part-journal = het dagboek van de kluis
cli-part-checkpoint = de volledige kopie
cli-part-store = de tweede kopie
cli-part-contents = de inhoudslijst
cli-info-vault = Kluis { $id }
cli-info-format = Vorm { $format }, gemaakt op { $created }
cli-info-slots = Sleutels:
cli-info-slot = { $name } (gemaakt op { $created }; { $memory } MiB, { $passes } rondes, { $lanes } tegelijk)
cli-info-recovery = { $name } (herstelsleutel, gemaakt op { $created }; { $memory } MiB, { $passes } rondes, { $lanes } tegelijk)
cli-report-written = Gemaakt: { $path }. Dat staat in het logboek.
cli-report-written-unlogged = Gemaakt: { $path }. De map van de kluis is alleen te lezen. Daarom staat dit niet in het logboek. Schrijf zelf op dat je het maakte.
cli-count-members = { $count ->
    [one] 1 lid
   *[other] { $count } leden
}
cli-count-present = { $count ->
    [0] geen recente bijeenkomst
    [one] 1 recente bijeenkomst
   *[other] { $count } recente bijeenkomsten
}
