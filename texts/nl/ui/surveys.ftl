# Focusgroepen en vragenlijsten

together-focus-groups = Focusgroepen
together-surveys = Vragenlijsten
together-themes-short = Thema's
focus-groups-lead = Wat mensen in groepjes opschreven, per flap. Niemand staat er met naam bij.
focus-groups-none = Nog geen focusgroepen. Schrijf er een op, en typ dan de flappen in.
focus-group-new = Nieuwe focusgroep
focus-group-change = Focusgroep wijzigen
focus-group-edit = { $name } wijzigen
focus-group-remove = Focusgroep verwijderen
focus-group-name = Hoe heet de focusgroep?
focus-group-name-hint = Bijvoorbeeld: jongeren van 12 tot 16
focus-group-name-missing = Geef de focusgroep een naam.
focus-group-on = Wanneer?
focus-group-meeting = Bij welke bijeenkomst?
focus-group-no-meeting = Bij geen bijeenkomst
focus-group-participants = Hoeveel mensen deden mee?
focus-group-groups = In hoeveel groepjes?
focus-group-number-wrong = Schrijf een getal op.
focus-group-confidential = In vertrouwen: ook wat er op de flappen staat
focus-group-meta = { $date }, { $participants ->
    [one] 1 deelnemer
   *[other] { $participants } deelnemers
} in { $groups ->
    [one] 1 groepje
   *[other] { $groups } groepjes
}
focus-group-at = Bij { $meeting }.
focus-group-act = { $act }: { $name }
flap-new = Flap intypen
flap-title = Flap van { $name }
flap-group = Van welk groepje?
flap-lines = Wat staat er op de flap?
flap-lines-hint = Elke regel apart, in hun woorden. Enter begint een nieuwe regel. Plakken mag ook.
flap-lines-missing = Typ minstens één regel in.
flap-theme = Over welk thema?
flap-kept = { $count ->
    [one] 1 regel bewaard
   *[other] { $count } regels bewaard
}
flap-of-group = Groepje { $number }
flaps-show = Toon de flappen ({ $count })
flaps-hide = Verberg de flappen
surveys-lead = Vragen op papier, ingevuld zonder naam. Je ziet de uitslag als je de vragenlijst sluit.
surveys-none = Nog geen vragenlijsten. Maak er een met 3 tot 12 vragen.
survey-new = Nieuwe vragenlijst
survey-change = Vragenlijst wijzigen
survey-remove = Vragenlijst verwijderen
survey-act = { $act }: { $title }
survey-title = Titel
survey-title-missing = Geef de vragenlijst een titel.
survey-intro = Een paar woorden vooraf
survey-intro-hint = Staat boven aan het papier. Mag leeg blijven.
survey-confidential = In vertrouwen: ook wat mensen schreven
survey-question = Vraag { $number }
survey-question-twice = Deze vraag staat er al.
survey-form = Antwoord op vraag { $number }
survey-form-one = Eén vakje
survey-form-more = Meer vakjes
survey-form-open = In eigen woorden
survey-answers = Antwoorden bij vraag { $number }
survey-answers-hint = Elk antwoord op een eigen regel, 2 tot 8
survey-answers-wrong = Schrijf 2 tot 8 antwoorden op, elk één keer.
survey-question-add = Vraag erbij
survey-fixed = Er zijn al lijsten ingetypt. De vragen blijven zoals ze zijn.
survey-state = { $state ->
    [draft] Nog niet uitgedeeld
    [closed] Gesloten
   *[out] Uitgedeeld
}
survey-sheets = { $count ->
    [0] Nog geen lijsten ingetypt
    [one] 1 lijst ingetypt
   *[other] { $count } lijsten ingetypt
}
survey-needed = { $count ->
    [one] Nog 1 lijst, dan kun je sluiten. Zo is niemand te herkennen.
   *[other] Nog { $count } lijsten, dan kun je sluiten. Zo is niemand te herkennen.
}
survey-questions = { $count ->
    [one] 1 vraag
   *[other] { $count } vragen
}
survey-languages = Ook in: { $languages }
survey-open = Uitdelen
survey-open-hint = Maak 3 tot 12 vragen. Deel de lijst uit als je tevreden bent.
survey-print = Afdrukken
survey-type = Lijsten intypen
survey-type-title = Lijst { $number }
survey-type-hint = Zet het nummer op het papier. Druk op het cijfer van een vakje, Enter gaat naar de volgende vraag, Ctrl+Enter naar de volgende lijst.
survey-typed = Lijst { $number } bewaard
survey-sheet-empty = Er is nog niets ingevuld.
survey-next-sheet = Volgende lijst
survey-ready = Klaar
survey-two-boxes = Bij vraag { $question } zijn twee vakjes aangekruist. Kies er één, of laat de vraag leeg.
survey-check = Steekproef
survey-check-title = Steekproef: lijst { $number }
survey-check-hint = Laat iemand anders deze lijst nog een keer intypen. Kijk daarbij alleen naar het papier.
survey-check-left = { $count ->
    [0] De steekproef is klaar.
    [one] Steekproef: nog 1 lijst.
   *[other] Steekproef: nog { $count } lijsten.
}
survey-check-same = Twee keer hetzelfde.
survey-check-differs = Er is verschil. Kijk op het papier wat klopt.
survey-check-first = Eerst: { $said }
survey-check-second = Daarna: { $said }
survey-check-nothing = niets
survey-check-choose = Vraag { $number }: wat klopt?
survey-checked = { $checked ->
    [0] Geen lijst gecontroleerd
    [one] 1 lijst gecontroleerd
   *[other] { $checked } lijsten gecontroleerd
}, { $differed ->
    [0] geen vakje verschilde
    [one] 1 vakje verschilde
   *[other] { $differed } vakjes verschilden
}
survey-close = Sluiten en tellen
survey-close-title = Vragenlijst sluiten?
survey-close-hint = Kring telt alle lijsten samen en gooit ze daarna weg. Dat kan niet terug, en lijsten die later komen tellen niet mee. Vernietig ook het papier.
survey-few = Te weinig antwoorden om te tonen.
survey-fewer = minder dan 5
survey-not-shown = niet getoond
survey-results-show = Toon de uitslag
survey-results-hide = Verberg de uitslag
survey-take = Als inbreng
survey-take-words = Als inbreng: { $words }
survey-taken = Staat bij de inbreng
survey-translate = Vertaling
survey-translate-title = Vertaling van { $title }
survey-translate-hint = Kring vertaalt zelf niets. Laat iemand de vragen vertalen die de taal goed kent.
survey-go-on = Verder
survey-language = Taal
survey-translated = Vertaling van: { $words }
survey-translated-answers = Vertaling van de antwoorden bij vraag { $number }
survey-translated-missing = Vul de vertaling in, met evenveel antwoorden.
report-survey = Vragenlijst
report-survey-about = De lijst om uit te delen. Na het sluiten: de uitslag.
report-survey-which = Welke vragenlijst?
report-paper-language = Taal van de vragen
report-paper-own = Zoals de vragen zijn gemaakt
