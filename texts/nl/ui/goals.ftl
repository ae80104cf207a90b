# Doelen

together-goals = Doelen
goals-lead = Wat jullie samen willen bereiken. Een lid en iemand van de gemeente zijn mede-eigenaar.
goals-none-title = Nog geen doelen
goals-none = Kies samen op een bijeenkomst wat jullie willen bereiken. Schrijf het daarna hier op.
goals-of-network = { $underWay ->
    [one] 1 loopt
   *[other] { $underWay } lopen
}, { $reached } gehaald
goals-all = Alle doelen
goals-under-way = Dit loopt
goals-reached = Gehaald
goals-ended = Veranderd of losgelaten
goals-of-person = Doelen waar { $name } mede-eigenaar van is
goal-new = Nieuw doel
goal-change = Doel wijzigen
goal-edit = { $text } wijzigen
goal-remove = Doel verwijderen
goal-text = Wat willen jullie bereiken?
goal-text-hint = Iets wat haalbaar is, in gewone woorden
goal-text-missing = Schrijf op wat jullie willen bereiken.
goal-seen-by = Waaraan zien jullie dat het lukt?
goal-seen-by-hint = Bijvoorbeeld: tien zaterdagen op rij is er iets te doen
goal-people = Mede-eigenaren van de leden
goal-people-hint = Leden die willen dat het lukt en dat ook wilden zeggen
goal-desk = Mede-eigenaar van de gemeente
goal-desk-hint = Een afdeling of organisatie, bijvoorbeeld: Beheer
goal-meeting = Op welke bijeenkomst afgesproken?
goal-no-meeting = Niet op een bijeenkomst
goal-set-on = Wanneer afgesproken?
goal-power-hint = Een zin per kant. Zo verwacht niemand iets wat een ander niet kan.
goal-power-members = Dit kunnen de leden
goal-power-municipality = Dit kan de gemeente
goal-power-others = Dit ligt bij anderen
goal-confidential = In vertrouwen: alleen te zien als je erom vraagt
goal-owners = Eigenaren: { $owners }.
goal-seen = We zien het aan: { $words }.
goal-lacks-member = Nog geen mede-eigenaar van de leden.
goal-lacks-municipality = Nog geen mede-eigenaar van de gemeente.
goal-gone = { $names } doet niet meer mee.
goal-was-set = Afgesproken op { $date }.
goal-was-set-at = Afgesproken op { $date }, op { $meeting }.
goal-was-reached = Gehaald op { $date }.
goal-was-changed = Veranderd op { $date }: { $reason }
goal-was-let-go = Losgelaten op { $date }: { $reason }
goal-into = Nu is het doel: { $text }
goal-steps = { $all ->
    [0] nog geen stappen
   *[other] { $done } van { $all } stappen klaar
}
goal-reached = gehaald
goal-act = { $act }: { $text }
goal-reach = Gehaald
goal-become = Doel veranderen
goal-become-title = Een ander doel in de plaats
goal-become-hint = De mede-eigenaren en de stappen die nog te doen zijn, gaan mee.
goal-let-go = Loslaten
goal-let-go-title = Doel loslaten
goal-resume = Weer oppakken
goal-reason = Waarom?
goal-reason-hint = Zodat ook wie er niet bij was, het begrijpt
goal-reason-missing = Schrijf op waarom.
goal-ended-on = Wanneer?
step-new = Stap toevoegen
step-change = Stap wijzigen
step-edit = Stap bewerken: { $text }
step-remove = Stap verwijderen
step-text = Wat gaat er gebeuren?
step-text-missing = Schrijf op wat er gaat gebeuren.
step-side = Wie doet het?
step-ours = De gemeente
step-theirs = De leden
step-due = Wanneer moet het klaar zijn?
step-due-hint = Leeg als jullie dat niet afspraken
step-done-label = Klaar: { $text }
step-by = { $side ->
    [ours] gemeente
   *[theirs] leden
}
step-until = uiterlijk { $date }
step-done = klaar op { $date }
