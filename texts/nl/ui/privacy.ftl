# Privacy

privacy-lead = Wat er bewaard wordt, waarom en hoe lang. Zo gemaakt dat je het kunt laten zien.
privacy-overview = Overzicht
privacy-informed = Geïnformeerd
privacy-log = Logboek
privacy-purposes = Waarvoor, en waarom het mag (doel en grondslag)
privacy-networks = { $count ->
    [one] 1 netwerk
   *[other] { $count } netwerken
}
privacy-know = { $know } van { $all } mensen weten dat je dit bewaart
privacy-nobody = Er staat nog niemand in de kluis.
privacy-all-know = Iedereen weet dat je gegevens bewaart.
privacy-told = Verteld…
privacy-told-label = Verteld… aan { $name }
privacy-told-title = { $name } weet dat je gegevens bewaart
privacy-all-waiting = Toon alle { $count }
privacy-more = Toon er nog { $count }
log-when = Wanneer
log-what = Wat
log-records = Gegevens
log-device = Computer
log-slot = Sleutel
log-count = { $count ->
    [one] laatste regel
   *[other] laatste { $count } regels
}
log-about = Het logboek zegt wat er is gedaan, nooit de inhoud.
