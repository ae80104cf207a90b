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
doc-agenda-ends = { $late ->
    [yes] Als elk punt zijn minuten krijgt, eindigen we om { $time } uur. Gepland is { $planned } uur.
   *[no] We eindigen om { $time } uur.
}
doc-agenda-changes = Wat er is veranderd
doc-agenda-change = { $what ->
    [added] Toegevoegd
    [addedUrgently] Met spoed ingevoegd
    [carriedOver] Meegenomen van een vorige keer
    [removed] Van de agenda gehaald
    [moved] Verplaatst van punt { $from } naar punt { $to }
    [retitled] Anders genoemd
    [minutesChanged] Van { $from } naar { $to } minuten
    [parked] Opzij gezet
    [broughtBack] Terug op de agenda gezet
   *[shared] Gedeeld
}{ $side ->
    [member] {" "}op verzoek van leden
    [municipality] {" "}op verzoek van de gemeente
    [together] {" "}in overleg
   *[none] {""}
}, { $date }: { $title }
doc-agenda-change-former = Dit heette eerst: { $title }.
doc-agenda-change-requester = gevraagd door { $words }
doc-agenda-change-room = maakte plaats voor: { $words }
doc-agenda-change-reason = reden: { $words }
doc-agenda-change-corrected = Verbeterd op { $date }.
