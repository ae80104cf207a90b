# Beginnen met een netwerk

together-start-up = Beginnen
start-up-lead = De stappen waarmee een netwerk begint. Kring ziet zelf wat er al is.
start-up-open = { $count ->
    [0] Alle stappen zijn klaar, of komen later.
    [one] Nog 1 stap te doen.
   *[other] Nog { $count } stappen te doen.
}
start-up-state = { $state ->
    [done] klaar
    [begun] { $done } van { $all }
    [notNow] nu niet: { $reason }
   *[open] nog te doen
}
start-up-act = { $act }: { $step }
start-up-go = Ga erheen
start-up-put-off = Nu niet
start-up-take-up = Toch wel
start-up-reason = Waarom nu niet?
start-up-reason-missing = Schrijf op waarom, dan weet je het later nog.
start-up-next = { $step }.
start-up-all = { $count ->
    [one] Nog 1 stap
   *[other] Alle { $count } stappen die er nog zijn
}
words-start-up = starten startgids stappen checklist beginnen handreiking
start-up-title = { $step ->
    [purpose] Schrijf op waarom dit netwerk er is
    [people] Breng mensen bij elkaar
    [talks] Spreek mensen één voor één
    [informed] Vertel wat je over hen bewaart
    [perspectives] Kijk wie er nog mist aan tafel
    [agreements] Bespreek werkafspraken
    [yes] Vraag iedereen om een ja
    [themes] Hoor waar mensen over willen praten
    [membersAgenda] Laat leden de agenda mee bepalen
    [preparations] Bereid samen voor met wie dat nodig heeft
    [goals] Stel samen doelen
   *[evaluation] Vraag hoe een bijeenkomst was
}
start-up-why = { $step ->
    [purpose] Wie weet waar het om gaat, kan kiezen of dat past.
    [people] Een netwerk begint met mensen die elkaar iets te bieden hebben.
    [talks] In een eigen gesprek hoor je wat iemand belangrijk vindt. Dat geeft vertrouwen.
    [informed] Mensen horen te weten wat er over hen is opgeschreven.
    [perspectives] Wie er niet bij is, telt ook niet mee in wat je besluit.
    [agreements] Mensen praten vrijer als zij weten wat er met hun woorden gebeurt.
    [yes] Een afspraak geldt pas echt als iedereen ja heeft gezegd.
    [themes] Wie zelf een thema inbrengt, komt er ook voor terug.
    [membersAgenda] Een agenda met punten van leden is van iedereen.
    [preparations] Wie de taal van de zaal niet goed spreekt, kan zo toch meepraten.
    [goals] Wie samen een doel kiest, werkt er ook samen aan.
   *[evaluation] Je hoort wat je zelf niet zag, en de volgende keer wordt beter.
}
start-up-how = { $step ->
    [purpose] Schrijf het in woorden die de leden zelf ook gebruiken.
    [people] Begin met wie je al kent, en vraag wie er nog bij hoort.
    [talks] Drink koffie, ga op bezoek of bel. Vraag wat iemand wil, kan en nodig heeft.
    [informed] Geef het blad mee en praat het samen door. Schrijf op wanneer.
    [perspectives] Vraag de leden wie er mist. Ga daar zelf langs.
    [agreements] Begin met de startset. Pas de teksten samen aan.
    [yes] Neem de afspraken door aan het begin van een bijeenkomst, of in een gesprek.
    [themes] Vraag het in gesprekken, in een focusgroep of met een enquête. Schrijf het op in hun woorden.
    [membersAgenda] Vraag vooraf om punten. Zet erbij van wie ze komen.
    [preparations] Plan vooraf een gesprek en neem de punten samen door.
    [goals] Kies er samen één dat haalbaar is. Vraag van elke kant iemand die ernaar omkijkt.
   *[evaluation] Deel een paar vragen uit, zonder naam. Vanaf vijf briefjes zie je de uitslag.
}
