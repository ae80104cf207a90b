# Nieuw gesprek

conversation-with = Met
conversation-when = Wanneer
conversation-how = Hoe
conversation-note = Wat is er gezegd?
conversation-note-hint = Schrijf op wat de ander zelf zei. Feiten hier, je indruk hieronder apart.
conversation-more = Plaats en indruk
conversation-place = Plaats
conversation-impression = Onze indruk
conversation-impression-hint = Wat wij ervan vonden. Apart van de feiten, en ook voor te lezen.
conversation-who-reads = Wie mag dit lezen?
conversation-give-up = Weggooien
conversation-people-missing = Kies met wie je sprak.
conversation-note-missing = Schrijf op wat er is gezegd of beloofd.
kind-coffee = Koffie
kind-walk = Wandeling
kind-phone = Telefoon
kind-video = Video
kind-visit = Bezoek
kind-message = Bericht
kind-letter = Brief
kind-note = Aantekening
suggestion-ours = Is dit een belofte van ons?
suggestion-theirs = Is dit een belofte van hen?
suggestion-take = Ja, toevoegen
suggestion-decline = Nee
promised-ours = Wij beloven
promised-theirs = Zij beloven
promised-due = Voor wanneer
promised-due-hint = Bijvoorbeeld: vrijdag
promised-remove = Haal deze belofte weg: { $text }
promised-add-ours = Wij beloven
promised-add-theirs = Zij beloven

# Verder bij gesprekken

operation-draft-keep = Concept bewaard
operation-demo-load = Voorbeeld klaargezet
operation-vault-undo = Ongedaan gemaakt
operation-vault-redo = Opnieuw gedaan
conversation-change = Gesprek wijzigen
conversation-remove = Verwijderen
timeline-change = Gesprek van { $date } wijzigen
notice-draft = Je was een gesprek aan het opschrijven.
notice-draft-go-on = Verder schrijven

contributed-who-choose = Kies wie
contributed-who-missing = Kies van wie dit is.
heed-while-writing = Let hierop
heed-of = Let hierop bij { $name }
