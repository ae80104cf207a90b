# Jaarprogramma: wat in een jaar een dag heeft, en wat daaraan veranderde

together-programme = Jaarprogramma
words-programme = programma jaar jaarplan planning kalender schema
words-report-programme = programma jaar jaarplan planning afdrukken printen pdf
programme-lead = Wat dit jaar een dag heeft. Wat schuift of niet doorgaat, blijft staan op de dag waarop het zou zijn.
programme-print = Jaarprogramma als PDF
programme-year = Jaar
programme-none = Voor dit jaar heeft nog niets een dag.
programme-none-text = Plan een bijeenkomst of geef een toezegging een dag. Dan staat die hier.
programme-hidden = { $count ->
    [one] 1 bijeenkomst in vertrouwen staat hier niet.
   *[other] { $count } bijeenkomsten in vertrouwen staan hier niet.
}
programme-hidden-others = { $count ->
    [one] Nog 1 ding in vertrouwen staat hier niet.
   *[other] Nog { $count } dingen in vertrouwen staan hier niet.
}
programme-sort = { $sort ->
    [meeting] Bijeenkomst
    [held] Bijeenkomst, geweest
    [cancelled] Bijeenkomst, gaat niet door
    [moved] Bijeenkomst, verplaatst
    [review] Werkafspraak opnieuw bekijken
    [pledgeOpen] Toezegging, te doen
    [pledgeKept] Toezegging, nagekomen
    [pledgeDropped] Toezegging, losgelaten
    [goalSet] Doel gesteld
    [goalReached] Doel bereikt
    [goalChanged] Doel veranderd
    [goalLetGo] Doel losgelaten
    [stepOpen] Stap, te doen
    [stepDone] Stap, gedaan
   *[end] Einde
}
programme-end = Het netwerk stopt
programme-when = { $placed ->
    [no] { $time } uur
   *[yes] { $time } uur, { $place }
}
programme-result = Wat we willen bereiken: { $result }
programme-themes = Thema's: { $themes }
programme-series = Hoort bij een reeks.
programme-went-to = Gaat naar { $moment }.
programme-goal = Voor het doel: { $goal }
programme-side = { $side ->
    [ours] Door: gemeente
   *[theirs] Door: leden
}
programme-change = { $what ->
    [moved] { $date }: verplaatst van { $from } naar { $to }.
    [relocated] { $date }: niet meer in { $from }, maar in { $to }.
    [unplaced] { $date }: niet meer in { $from }.
    [cancelled] { $date }: gaat niet door.
   *[resumed] { $date }: gaat toch door.
}
programme-reason = Reden: { $reason }
programme-explain = Reden
programme-explain-of = Reden van deze wijziging: { $change }
programme-explain-what = Waarom veranderde het?
programme-explain-help = De reden staat in het jaarprogramma, ook op papier. Noem er niemand in.
meeting-plan-reason = Waarom verandert dit?
meeting-plan-reason-help = De reden staat in het jaarprogramma, ook op papier. Mag leeg blijven.
report-programme = Jaarprogramma
report-programme-about = Wat in één jaar een dag heeft, met wat veranderde. Zonder personen.
report-year = Jaar
operation-meeting-explain = Reden van een wijziging opgeschreven
