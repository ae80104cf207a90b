# Doelen

doc-section-goals = Wat we samen willen bereiken
doc-goals-table = Tabel { $number }. Doelen van het netwerk in deze periode
doc-column-goal = Doel
doc-column-steps = Stappen klaar
doc-column-state = Stand
doc-goal-seen-by = We zien het aan: { $words }
doc-goal-reason = Reden: { $words }
doc-goal-steps = { $all ->
    [0] nog geen stappen
   *[other] { $done } van { $all }
}
doc-goal-state = { $state ->
    [underWay] loopt
    [reached] gehaald
    [changed] veranderd
   *[letGo] losgelaten
}
