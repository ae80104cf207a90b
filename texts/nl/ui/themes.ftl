# Thema's en inbreng

together-themes-inputs = Thema's en inbreng
themes-lead = Waar mensen over willen praten, in hun eigen woorden, en wat ermee is gedaan.
themes-none-title = Nog geen thema's of inbreng
themes-none = Schrijf op wat mensen inbrengen, in gesprekken of op een bijeenkomst. Daarna maak je er thema's van.
themes-open = Thema's
themes-answered = Thema's met een antwoord
themes-all = Alle thema's en inbreng
theme-new = Nieuw thema
theme-change = Thema wijzigen
theme-edit = { $title } wijzigen
theme-remove = Thema verwijderen
theme-title = Hoe heet het thema?
theme-title-hint = In woorden die de leden herkennen
theme-title-missing = Geef het thema een naam.
theme-about = Waar gaat het over?
theme-about-hint = Leeg als de naam genoeg zegt
theme-confidential = In vertrouwen: alleen te zien als je erom vraagt
theme-counts = { $all ->
    [0] nog geen inbreng
    [one] 1 keer: { $sides }
   *[other] { $all } keer: { $sides }
}
theme-count-theirs = { $count } van leden
theme-count-ours = { $count } van de gemeente
theme-open-inputs = { $count ->
    [one] 1 keer nog open
   *[other] { $count } keer nog open
}
theme-on-agenda = Op de agenda van { $meeting }, { $date }.
theme-on-agenda-untitled = Op de agenda van { $date }.
theme-came-of = Dit kwam ervan ({ $date }): { $words }
theme-plan = Op de agenda
theme-plan-title = Op welke agenda?
theme-plan-none = Er is geen bijeenkomst gepland waar dit thema nog niet op de agenda staat.
theme-answer = Antwoord opschrijven
theme-answer-title = Wat kwam er van dit thema?
theme-answer-text = Wat is ermee gedaan?
theme-answer-hint = Eén zin. Inbreng over dit thema zonder antwoord krijgt deze zin ook.
theme-answer-missing = Schrijf op wat ermee is gedaan.
theme-answer-on = Wanneer?
theme-alike = Lijkt op
theme-shares = { $title } (deelt: { $words })
theme-merge = Samenvoegen met { $title }
theme-act = { $act }: { $title }
inputs-loose = Inbreng zonder thema
inputs-show = Toon de inbreng
inputs-hide = Verberg de inbreng
inputs-today = Inbreng die wacht
inputs-more = { $count ->
    [one] en nog 1
   *[other] en nog { $count }
}
inputs-of-person = Inbreng
input-new = Inbreng opschrijven
input-change = Inbreng wijzigen
input-edit = { $words } wijzigen
input-remove = Inbreng verwijderen
input-words = Wat is er gezegd?
input-words-hint = In de woorden van wie het zei
input-words-missing = Schrijf op wat er is gezegd.
input-way = Hoe kwam het?
input-round = Naam van de focusgroep of enquête
input-round-hint = Leeg als het daar niet vandaan kwam
input-on = Wanneer?
input-side = Van wie?
input-from-member = Van een lid
input-from-municipality = Van de gemeente
input-said-by = Wie wil genoemd worden?
input-said-by-hint = Leeg als niemand genoemd wil worden
input-theme = Over welk thema?
input-no-theme = Nog geen thema
input-alike = Past dit bij een thema?
input-choose-theme = Dit thema: { $title }
input-confidential = In vertrouwen: alleen te zien als je erom vraagt
input-by-municipality = de gemeente
input-by-nobody = niemand bij naam
input-meta = { $way }, { $date }
input-meta-round = { $way } ({ $round }), { $date }
input-waits = { $days ->
    [one] wacht 1 dag
   *[other] wacht { $days } dagen
}
input-answered = Wat ermee is gedaan: { $words }
input-told = Teruggekoppeld op { $date }.
input-not-told = Nog niet teruggekoppeld.
input-act = { $act }: { $words }
input-answer = Antwoord opschrijven
input-answer-title = Wat is ermee gedaan?
input-answer-text = Wat is ermee gedaan?
input-answer-hint = Eén zin, zoals je het ook zou vertellen
input-answer-missing = Schrijf op wat ermee is gedaan.
input-told-on = Wanneer teruggekoppeld?
input-told-on-hint = Leeg als dat nog niet is gebeurd
input-tell = Teruggekoppeld
report-input = Wat er met inbreng gebeurde
report-input-about = Wat één persoon inbracht, in eigen woorden, en wat ermee is gedaan. Voor de persoon zelf.
input-way-conversation = Gesprek
input-way-preparation = Gesprek vooraf
input-way-focus-group = Focusgroep
input-way-survey = Enquête
input-way-open-discussion = Open ronde
input-way-signal = Signaal
report-theme = Wat er met een thema gebeurde
report-theme-about = Hoe vaak iets is ingebracht, van welke kant, en wat ermee is gedaan.
report-theme-which = Thema
theme-report = Wat ermee gebeurde, als PDF
words-report-theme = thema inbreng gedaan antwoord terugkoppelen afdrukken printen pdf
