# De projector: wat de zaal ziet

projector = Projector
projector-title = Op de projector
projector-hint = projector aan of uit
projector-hint-black = projector zwart
projector-start = Toon op de projector
projector-stop = Projector stoppen
projector-scene = Wat de zaal ziet
projector-agreements = Afspraken
projector-agenda = Agenda
projector-item = Dit punt
projector-decisions = Besluiten
projector-black = Zwart
projector-language = Taal van de projector
projector-clock = Toon ook de tijd
projector-promise = Namen en notities staan daar nooit. Wat vertrouwelijk is ook niet.
projector-kept-back = { $count ->
    [one] In 1 tekst staat misschien een naam. De zaal ziet die tekst niet.
   *[other] In { $count } teksten staat misschien een naam. De zaal ziet die teksten niet.
}
projector-no-name = Dit is geen naam
projector-no-name-of = “{ $words }” is geen naam

projector-decided = Net besloten
projector-no-agreements = Er zijn nog geen afspraken.
projector-no-decisions = Er zijn nog geen besluiten.
projector-in-confidence = In vertrouwen
projector-not-shown = Niet op dit scherm
projector-done = klaar
projector-minutes = { $count } min
projector-left = nog { $count } min
projector-over = { $count } min over tijd
projector-ends = Klaar om { $at } uur
projector-goals = Doelen
projector-no-goals = Er zijn nog geen doelen.
projector-seen-by = We zien het aan:
projector-steps = { $done } van { $all } stappen gedaan
projector-no-steps = Nog geen stappen
projector-reached = Bereikt
projector-input = Inbreng
projector-input-of = Wat deelnemers zeiden over
projector-no-input = Bij dit punt is geen inbreng.
projector-words-of = { $origin ->
    [municipality] in de woorden van de gemeente
   *[member] in de woorden van een deelnemer
}
