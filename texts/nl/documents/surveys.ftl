# Vragenlijst, op papier

doc-survey = Vragenlijst
doc-survey-fill-in = Een naam hoeft er niet op. Een vraag overslaan mag.
doc-survey-one = Kruis één vakje aan.
doc-survey-more = Kruis aan wat past. Meer vakjes mag.
doc-survey-open = Schrijf het in eigen woorden.
doc-survey-sheets = { $count } mensen vulden een vragenlijst in, zonder naam.
doc-survey-checked = { $checked ->
    [0] Geen van de lijsten is twee keer ingetypt.
    [one] 1 lijst is twee keer ingetypt.
   *[other] { $checked } lijsten zijn twee keer ingetypt.
}{ $checked ->
    [0] { "" }
   *[other] { " " }{ $differed ->
        [0] Daarin verschilde geen vakje.
        [one] Daarin verschilde 1 vakje.
       *[other] Daarin verschilden { $differed } vakjes.
    }
}
