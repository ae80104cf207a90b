# Evaluatie van een bijeenkomst

evaluation = Evaluatie
evaluation-none = Vraag wie erbij was hoe het ging: een paar vragen, zonder naam. Op papier, of op dit apparaat.
evaluation-new = Evaluatie maken
evaluation-edit = Vragen wijzigen
evaluation-remove = Evaluatie verwijderen
evaluation-questions-hint = Drie tot zes vragen. Wijzig ze zoals het bij jullie past. Leeg is geen vraag.
evaluation-question = Vraag { $number }
evaluation-too-few = Vul er minstens drie in.
evaluation-form = Antwoord op vraag { $number }
evaluation-form-scale = Kiezen van 1 tot 5
evaluation-form-open = In eigen woorden
evaluation-starter-1 = Voelde u zich welkom en vrij om te praten?
evaluation-starter-2 = Ging het over wat u belangrijk vindt?
evaluation-starter-3 = Is duidelijk wat er is besloten en wie wat gaat doen?
evaluation-starter-4 = Wat ging goed, en wat kan de volgende keer beter?
evaluation-scale-1 = Helemaal niet
evaluation-scale-2 = Niet zo
evaluation-scale-3 = Gaat wel
evaluation-scale-4 = Ja
evaluation-scale-5 = Ja, heel erg
evaluation-waiting = { $count ->
    [0] Nog geen briefjes.
    [one] 1 briefje ligt klaar om te tellen.
   *[other] { $count } briefjes liggen klaar om te tellen.
}
evaluation-needed = { $count ->
    [one] Nog 1 briefje, dan kun je tellen. Zo is niemand te herkennen.
   *[other] Nog { $count } briefjes, dan kun je tellen. Zo is niemand te herkennen.
}
evaluation-count = Briefjes tellen
evaluation-count-hint = Typ eerst alle briefjes in. Wat later komt, telt pas mee vanaf vijf nieuwe briefjes.
evaluation-counted = { $count ->
    [one] 1 briefje geteld
   *[other] { $count } briefjes geteld
}
evaluation-type = Briefjes intypen
evaluation-type-title = Briefje { $number }
evaluation-type-hint = Druk op 1 tot en met 5 en ga door met Enter. Na de laatste vraag is het briefje bewaard en begint het volgende.
evaluation-next-sheet = Bewaren en volgend briefje
evaluation-ready = Klaar
evaluation-sheet-kept = Briefje bewaard
evaluation-sheet-empty = Er is nog niets ingevuld.
evaluation-pass = Laten invullen op dit apparaat
evaluation-pass-title = Hoe was deze bijeenkomst?
evaluation-pass-lead = U hoeft uw naam niet te noemen. U mag een vraag overslaan.
evaluation-pass-send = Versturen
evaluation-pass-thanks = Dank u wel!
evaluation-pass-on = Geef het apparaat nu door.
evaluation-pass-next = Beginnen
evaluation-pass-stop = Stoppen met invullen
evaluation-answered = { $count ->
    [one] 1 antwoord
   *[other] { $count } antwoorden
}
evaluation-middle = De helft of meer koos ‘{ $answer }’ of hoger.
evaluation-few = Te weinig antwoorden om te tonen.
evaluation-in-words = In de woorden van een deelnemer:
evaluation-print = Evaluatie als PDF
evaluation-due = Hoe was het?
evaluation-due-hint = Een week geleden of langer. Vraag wie erbij was hoe het ging, als dat nog past.
evaluation-due-untitled = Bijeenkomst
