# Toezeggingen

cli-about-pledge = Toezeggingen aan een heel netwerk: wie, wanneer, en wat ervan kwam
cli-about-pledge-add = Een toezegging opschrijven
cli-about-pledge-keep = Opschrijven dat een toezegging is nagekomen
cli-about-pledge-drop = Opschrijven dat een toezegging is losgelaten, en waarom
cli-about-pledge-reopen = Een toezegging weer te doen zetten
cli-about-pledge-tell = Opschrijven dat het netwerk hoorde wat ervan kwam
cli-option-pledge-text = Wat er is toegezegd
cli-option-pledge-side = Van de gemeente (ours) of van de leden (theirs)
cli-option-pledge-person = Wie van de leden (anders de leden samen)
cli-option-pledge-desk = Welke afdeling het doet
cli-option-pledge-made-on = De dag waarop het is toegezegd (anders vandaag)
cli-option-pledge-proof = Waaraan men ziet dat het gedaan is
cli-option-pledge-state = Alleen open, kept (nagekomen) of dropped (losgelaten)
cli-option-pledge-due-by = Alleen wat uiterlijk op deze dag klaar moet zijn
cli-option-pledge-reason = Waarom het is losgelaten
cli-option-pledge-on = De dag (anders vandaag)
cli-field-pledge = Toezegging
cli-field-pledges = Toezeggingen
cli-field-proof = Te zien aan
cli-field-toldOn = Verteld op
cli-value-state-kept = nagekomen
