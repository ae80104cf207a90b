# Agenda

doc-agenda-lead = { $members ->
    [0] Geen van de { $all } punten komt van een lid.
    [one] { $all ->
        [one] Het ene punt komt van een lid.
       *[other] 1 van de { $all } punten komt van een lid.
    }
   *[other] { $members } van de { $all } punten komen van leden.
}
doc-agenda-items = Waar we over praten
doc-agenda-time = Tijd
doc-agenda-item = Punt
doc-agenda-origin = Van wie
doc-agenda-minutes = Minuten
doc-charter = Onze werkafspraken
