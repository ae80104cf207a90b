# Formulieren

save = Bewaren
cancel = Annuleren
edit = Bewerken
hint-save = bewaren
hint-close = sluiten
hint-edit = bewerken
hint-filter = zoeken
hint-to-list = naar de lijst
date-hint-past = Bijvoorbeeld: gisteren, 3 maart
draft-kept = Concept bewaard
one-a-line = Eén per regel
not-asked = Niet gevraagd
role-hint = Alleen een openbare rol die deze persoon goedvindt. Niets over geloof, afkomst, gezondheid of politiek.
