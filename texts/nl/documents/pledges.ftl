# Toezeggingen, op papier en in getallen

doc-pledges = Toezeggingen
doc-pledges-open = Nog te doen
doc-pledges-none-open = Er is geen toezegging meer te doen.
doc-pledges-over = Klaar
doc-pledges-none-over = Er is nog geen toezegging klaar.
doc-pledge-proof = Te zien aan: { $words }
doc-pledge-told-on = Verteld aan het netwerk op { $date }.
doc-pledge-theirs = Leden
doc-pledged-on = toegezegd op { $date }
doc-pledge-closed = { $state ->
    [kept] Nagekomen op { $date }.
   *[dropped] Losgelaten op { $date }. { $reason }
}
doc-pledge-figures = Toezeggingen
doc-pledge-table = Tabel { $number }. Wat er kwam van toezeggingen die in deze periode zijn gedaan
doc-pledge-made = Gedaan
doc-pledge-kept = Nagekomen
doc-pledge-dropped = Losgelaten
doc-pledge-told = Verteld aan het netwerk
