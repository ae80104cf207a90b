# Vandaag

hint-tick = afvinken
key-space = Spatie
conversation-now = vandaag { $time }
promises = Beloften
promises-open = { $count } open
today-week = Deze week
today-pressing = { $count ->
    [0] Er is niets dat vandaag moet.
    [one] Eén ding kan niet wachten. De rest heeft tijd.
    [2] Twee dingen kunnen niet wachten. De rest heeft tijd.
    [3] Drie dingen kunnen niet wachten. De rest heeft tijd.
    [4] Vier dingen kunnen niet wachten. De rest heeft tijd.
   *[other] { $count } dingen kunnen niet wachten. De rest heeft tijd.
}
today-ours = Van ons aan hen
today-theirs = Van hen aan ons
today-no-promises = Er staan geen beloften open.
today-all-promises = Toon alle { $count } beloften
today-meetings = Bijeenkomsten deze week
today-no-meetings = Deze week is er geen bijeenkomst.
today-meeting-when = { $day }, { $time } uur
today-meeting-agenda = { $count ->
    [0] Nog geen agenda
    [one] Agenda met 1 punt
   *[other] Agenda met { $count } punten
}
today-meeting-guests = { $invited ->
    [0] Nog niemand uitgenodigd
   *[other] { $coming } van { $invited } komen
}
today-data = Zorg voor de gegevens
today-not-informed = { $count ->
    [one] 1 persoon weet nog niet dat je gegevens bewaart.
   *[other] { $count } mensen weten nog niet dat je gegevens bewaart.
}
today-all-not-informed = Bekijk iedereen
today-nobody-title = Er staat nog niemand in dit netwerk
today-nobody = Begin met één persoon die je deze week spreekt. Een naam is genoeg.
notice-repaired = Bij het openen was een deel van de kluis beschadigd. Kring heeft het hersteld uit de tweede kopie. Er is niets weg.
notice-insecure = Deze kluis is gemaakt om te testen en heeft een zwakke sleutel. Bewaar er geen gegevens van echte mensen in.
first-network-title = Begin met een netwerk
first-network = Schrijf eerst op waarom het netwerk er is en waarom je gegevens mag bewaren. Daarna voeg je mensen toe.
first-network-make = Een netwerk maken
