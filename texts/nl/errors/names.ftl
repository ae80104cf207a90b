# Namen van velden en soorten, voor in de zinnen hierboven

field-name = { $fieldName ->
    [address] adres
    [agenda] agenda
    [at] datum en tijd
    [attended] aanwezigheid
    [basis] waarom het mag (grondslag)
    [boundaries] grenzen
    [brings] wat iemand brengt
    [classification] wie het mag lezen (rubricering)
    [contact] telefoon of mailadres
    [contactWays] manieren om contact te krijgen
    [due] datum waarop het klaar moet zijn
    [durationMinutes] duur in minuten
    [endsOn] einddatum
    [explanation] uitleg
    [gets] wat iemand haalt
    [holder] wie het doet
    [idleMinutes] minuten tot vergrendelen
    [impression] indruk
    [informed] wanneer iemand geïnformeerd is
    [intendedResult] wat we willen bereiken
    [interests] belangen
    [invitations] uitnodigingen
    [item] agendapunt
    [key] naam van het concept
    [kind] soort
    [languages] talen
    [meeting] bijeenkomst
    [municipality] gemeente
    [minutes] verslag
    [name] naam
    [needs] behoeften
    [network] netwerk
    [note] notitie
    [organisation] organisatie
    [organisationRole] rol bij de organisatie
    [origin] van wie het punt komt
    [ownWords] in eigen woorden
    [people] mensen
    [person] persoon
    [perspectives] perspectieven
    [place] plaats
    [plannedMinutes] minuten voor dit punt
    [preferences] voorkeuren
    [promise] belofte
    [promises] beloften
    [purpose] doel
    [raisedBy] wie het inbracht
    [agendaChanges] wat er aan de agenda veranderde
    [planChanges] wat er aan het plan veranderde
    [farewell] afscheid
    [how] hoe het eindigde
    [thanks] dank
    [settled] wat ermee gebeurt
    [to] wie het overneemt
    [keepOthers] wat open blijft
    [year] jaar
    [leader] wie het punt leidt
    [ledBy] welke kant het punt leidt
    [carriedFrom] de vorige bijeenkomst
    [makesRoom] punt dat plaats maakt
    [parkingLot] opzij gezet
    [reason] reden
    [requester] wie erom vroeg
    [requestedBy] op verzoek van wie
    [formerTitle] vorige titel
    [cameAt] tijd waarop iemand kwam
    [leftAt] tijd waarop iemand wegging
    [thankedOn] dag waarop iemand is bedankt
    [why] reden van de uitnodiging
    [access] wat mensen nodig hebben
    [what] wat er nodig is
    [speaking] spreektijd
    [membersS] seconden dat leden spraken
    [municipalityS] seconden dat de gemeente sprak
    [arranged] of het geregeld is
    [correctedAt] tijd van de verbetering
    [change] welke wijziging
    [series] reeks
    [every] hoe vaak
    [count] aantal
    [responsible] wie over de gegevens gaat
    [retentionYears] hoeveel jaar bewaren
    [hostedBy] organisatie die de plek geeft
    [roleAgreedOn] dag waarop de rol goed werd gevonden
    [role] rol
    [say] aanspreeknaam
    [side] wie het belooft
    [since] begindatum
    [skills] vaardigheden
    [sort] soort
    [state] stand
    [text] tekst
    [theme] thema
    [themes] thema's
    [title] titel
    [unnamedGuests] gasten zonder naam
    [until] einddatum
    [urgentReason] reden van de spoed
    [userName] jouw naam
    [value] nummer of adres
    [agreed] of het met of zonder naam mag
    [words] eigen woorden
    [wish] wens
    [wishes] wensen
    [takesAlong] wat iemand meeneemt
    [about] waar het over gaat
    [subject] onderwerp
    [versions] teksten
    [on] dag
    [way] brengen of halen
    [source] waar het ter sprake kwam
    [madeOn] dag waarop het is gemaakt
    [endedOn] laatste dag
    [acknowledgedOn] dag van de bevestiging
    [receivedOn] dag van ontvangst
    [desk] afdeling
    [caseNumber] zaaknummer
    [answered] antwoord
    [agreedBy] wie het eens was
    [reservations] bedenkingen
    [outcome] wat ervan kwam
    [reason] waarom
    [proof] waaraan men het ziet
    [answeredOn] dag waarop het is beantwoord
    [toldOn] dag waarop het is verteld
    [closedOn] dag waarop het klaar was
    [asMeant] of is gedaan wat werd bedoeld
    [reviewOn] dag waarop je er opnieuw naar kijkt
    [proposals] voorstellen
    [proposed] voorstel
    [step] stap
    [reason] reden
    [notNow] stappen voor later
    [questions] vragen
    [evaluation] evaluatie
    [answers] antwoorden
    [seenBy] waaraan we het zien
    [setOn] dag waarop we het afspraken
    [coOwners] mede-eigenaren
    [steps] stappen
    [doneOn] dag waarop het klaar was
    [power] wie wat kan doen
    [members] wat de leden kunnen doen
    [others] wat anderen kunnen doen
    [outcome] hoe het afliep
    [into] het doel dat ervoor in de plaats kwam
    [planned] plaats op de agenda
    [answer] wat ermee is gedaan
    [round] naam van de focusgroep of enquête
    [saidBy] wie het zei
    [otherTheme] het andere thema
    [participants] aantal deelnemers
    [groups] aantal groepjes
    [group] nummer van het groepje
    [lines] regels van de flap
    [sheets] lijsten
    [intro] woorden vooraf
    [translations] vertalingen
    [paperLanguage] taal van de vragen
    [second] vragen waarbij de tweede keer klopt
    [boxes] vakjes
    [meetings] bijeenkomsten uit de agenda
    [only] nummers uit de lijst
    [pastedLines] geplakte regels
   *[other] { $field }
}
kind-name = { $kind ->
    [network] Dit netwerk
    [person] Deze persoon
    [organisation] Deze organisatie
    [membership] Deze deelname
    [conversation] Dit gesprek
    [promise] Deze belofte
    [meeting] Deze bijeenkomst
    [preparation] Dit gesprek vooraf
    [draft] Dit concept
    [filter] Dit filter
    [setting] Deze instelling
    [agreement] Deze werkafspraak
    [acknowledgement] Dit akkoord
    [contribution] Dit brengen of halen
    [theme] Dit thema
    [focusGroup] Deze focusgroep
    [survey] Deze vragenlijst
    [input] Deze inbreng
    [goal] Dit doel
    [signal] Dit signaal
    [pledge] Deze toezegging
    [evaluation] Deze evaluatie
   *[other] Dit
}
part-name = { $part ->
    [agendaItem] Dit agendapunt
    [agendaChange] Deze wijziging van de agenda
    [planChange] Deze wijziging van het plan
    [openThing] Wat openstaat
    [decision] Dit besluit
    [minuteLine] Deze regel van het verslag
    [accessNeed] Deze behoefte
    [invitation] Deze uitnodiging
    [wish] Deze wens
    [entry] Dit op de tijdlijn
    [version] Deze tekst van de afspraak
    [acknowledgement] Dit akkoord
    [question] Deze vraag
    [sheet] Deze lijst, of een verschil erin,
    [answer] Dit antwoord
    [goalStep] Deze stap van het doel
    [membership] Een deelname van deze persoon aan het netwerk
   *[other] Dit onderdeel
}
