# Wat er gebeurde met afspraken, met brengen en halen, en met signalen

operation-agreement-add = Werkafspraak toegevoegd
operation-agreement-change = Werkafspraak gewijzigd
operation-agreement-remove = Werkafspraak verwijderd
operation-agreement-revise = Nieuwe tekst voor een werkafspraak
operation-agreement-end = Werkafspraak geldt niet meer
operation-agreement-acknowledge = Opgeschreven wie ja zei op een werkafspraak
operation-agreement-withdraw = Teruggenomen dat iemand ja zei
operation-contribution-add = Brengen of halen opgeschreven
operation-contribution-change = Brengen of halen gewijzigd
operation-contribution-remove = Brengen of halen verwijderd
operation-signal-add = Signaal opgeschreven
operation-signal-change = Signaal gewijzigd
operation-signal-remove = Signaal verwijderd
operation-signal-acknowledge = Ontvangst van een signaal bevestigd
operation-signal-pass = Signaal doorgegeven
operation-signal-answer = Antwoord gegeven op een signaal
operation-signal-ask = Nagevraagd of het antwoord goed was
operation-goal-add = Doel toegevoegd
operation-goal-change = Doel gewijzigd
operation-goal-remove = Doel verwijderd
operation-goal-step = Stap van een doel opgeschreven
operation-goal-stepDone = Stap van een doel bijgewerkt
operation-goal-reach = Doel gehaald
operation-goal-replace = Ander doel in de plaats gezet
operation-goal-letGo = Doel losgelaten
operation-goal-resume = Doel weer opgepakt
