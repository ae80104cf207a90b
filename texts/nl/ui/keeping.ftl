# De kluis zelf

settings-general = Algemeen
settings-access = Toegang
settings-whole = Nakijken en opruimen
vault-identity = Kenmerk
vault-made = Gemaakt
vault-size = Grootte
vault-only-reading = Kring mag in de map van de kluis alleen lezen. Je kunt alles bekijken en er bestanden van maken, maar niets wijzigen.
vault-copies = Kring houdt twee kopieën bij die elkaar herstellen. Dat is geen reservekopie: gaat de computer stuk, dan zijn ze allebei weg.
vault-part-header = het bestand met de sleutels (de kop)
vault-part-journal = het dagboek van de kluis
vault-part-checkpoint = de volledige kopie
vault-part-store = de tweede kopie
vault-part-contents = de inhoudslijst
check-title = Nakijken
check-about = Kring leest elk bestand van de kluis en opent alles wat erin staat. Dat gebeurt in elke kopie.
check = Kijk de kluis na
check-busy = De kluis wordt nagekeken.
check-good = Alles is heel. { $records } gegevens gaan open, in elke kopie.
check-repaired = Alles is er. Een kopie was beschadigd en wordt hersteld uit de andere. { $records } gegevens gaan open.
check-unproven = Alle { $records } gegevens gaan open. Maar een deel van de kluis ontbrak, was beschadigd of kwam van een ander moment. Kring kan niet zien of de laatste veranderingen ontbreken. Kijk na wat je het laatst opschreef.
check-unchecked = Hier niet na te kijken, omdat Kring in de map alleen mag lezen:
check-damaged = Er is iets weg of niet meer te vertrouwen. { $records } gegevens gaan nog open.
check-damaged-now = Dit is nu beschadigd. Vergrendel en ontgrendel de kluis, dan herstelt Kring het uit de andere kopie:
check-log-good = Het logboek klopt, alle { $count } regels.
check-log-broken = Het logboek klopt niet op { $count ->
    [one] 1 plek
   *[other] { $count } plekken
}.
compact-title = Opruimen
compact-about = Van wat je wijzigt of verwijdert, blijft een tijd een rest in de bestanden. Die rest is op slot. Kring schrijft de kluis opnieuw, zonder die resten. Beschadigde stukken die Kring bewaarde gaan ook weg. Daarna kun je niets van eerder ongedaan maken.
compact-rekey = Vernieuw ook het slot, zodat oude kopieën van de kluis niets meer openen
compact = Ruim de kluis op
compact-busy = De kluis wordt opnieuw geschreven.
compact-done = Klaar. De kluis nam { $before } in en nu { $after }.
salvage = Red wat nog opengaat…
salvage-busy = Kring redt wat nog opengaat.
salvage-done = { $records ->
    [one] 1 gegeven is gered
   *[other] { $records } gegevens zijn gered
} in een nieuwe kluis op { $place }. Dezelfde wachtzin opent hem. De beschadigde kluis is gebleven zoals hij was.
lost-about = { $count ->
    [one] Van 1 gegeven gaat geen kopie meer open:
   *[other] Van { $count } gegevens gaat geen kopie meer open:
}
lost-nothing = Er is niets weg.
lost-unproven = Alles wat in de kluis staat is er. Maar een deel ervan ontbrak, was beschadigd of kwam van een ander moment. Kring kan niet zien of de laatste veranderingen ontbreken. Kijk na wat je het laatst opschreef. Deze melding blijft tot je de kluis opruimt.
found-older-header = In de map stond een ouder bestand met sleutels (de kop van de kluis). Kring gebruikt het nieuwste. Dat gebeurt als een wijziging werd afgebroken, of als een ouder bestand is teruggezet. Houdt een programma deze map gelijk met andere computers? Verplaats de kluis dan.
found-set-aside = Kring bewaart beschadigde stukken ({ $size }), omdat er meer in kan staan dan te lezen was. Met Opruimen gaan ze weg.
lost-older-kept = een oudere versie is er nog
lost-no-date = datum onbekend
lost-what-now = Heb je een reservekopie van voor de schade? Open die dan naast deze kluis en vul aan wat ontbreekt. Deze melding gaat weg met Opruimen.
lost-network = Netwerk
lost-person = Persoon
lost-membership = Deelname
lost-organisation = Organisatie
lost-conversation = Gesprek
lost-promise = Belofte
lost-meeting = Bijeenkomst
lost-setting = Instellingen
lost-other = Onbekend soort gegeven
notice-lost = { $count ->
    [one] De kluis was beschadigd. Van 1 gegeven gaat geen kopie meer open.
   *[other] De kluis was beschadigd. Van { $count } gegevens gaat geen kopie meer open.
}
notice-lost-which = Bekijk wat weg is
notice-failed-unlocks = { $count ->
    [one] Voor je de kluis opende, heeft iemand 1 keer een verkeerde wachtzin getypt.
   *[other] Voor je de kluis opende, heeft iemand { $count } keer een verkeerde wachtzin getypt.
}
notice-by-recovery-key = Je bent binnen met de herstelsleutel.
notice-renew = Kies een nieuwe wachtzin
notice-no-recovery-key = Er is nog geen herstelsleutel. Vergeet je de wachtzin, dan ben je alles kwijt.
log-sort = Toon
log-sort-all = Alles
log-sort-opened = Openen van de kluis
log-sort-keys = Sleutels
log-sort-exports = Wat de kluis verliet
log-sort-backups = Reservekopieën
log-sort-removed = Wat is verwijderd
log-verify = Controleer het logboek
log-sound = Het logboek is heel: alle { $count } regels sluiten op elkaar aan.
log-unsound = Het logboek klopt niet op { $count ->
    [one] 1 plek
   *[other] { $count } plekken
}. Er is een regel veranderd of weg.
log-save = Bewaar als CSV…
log-saved = Bewaard als { $name }.
log-more = Toon oudere regels
log-failed-before = { $count ->
    [one] , na 1 keer verkeerd
   *[other] , na { $count } keer verkeerd
}
risk-network-share = De kluis staat op een andere computer. Een schijf van deze computer is veiliger. Over het netwerk is niet zeker dat alles wordt bewaard. Ook is niet zeker dat er maar één tegelijk in werkt.
risk-synced-folder =
    De kluis staat in een map die { $program ->
        [none] een programma
       *[other] { $program }
    } gelijk houdt met andere computers. Open hem nooit op twee computers tegelijk. Wat je hier wist, blijft daar in de geschiedenis staan. Een gewone map is veiliger.
