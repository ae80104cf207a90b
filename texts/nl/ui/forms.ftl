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
draft-left = Hier staat wat je eerder typte en niet bewaarde, van { $when }.
draft-left-drop = Weggooien
one-a-line = Eén per regel
not-asked = Niet gevraagd
role-hint = Alleen een openbare rol die deze persoon goedvindt. Niets over geloof, afkomst, gezondheid of politiek.
calendar-of = Kalender: { $label }
calendar-open = Kies uit een kalender: { $label }
calendar-earlier = Vorige maand
calendar-later = Volgende maand
calendar-hint-open = kalender bij een datum
calendar-hint-day = naar een andere dag
calendar-hint-week = naar het begin of eind van de week
calendar-hint-month = naar een andere maand, met Shift een ander jaar
calendar-hint-choose = deze dag kiezen
