# De opdrachtregel: kring

cli-about = Kring: netwerken met bewoners en organisaties, veilig bewaard op deze computer.
cli-after-help =
    De kluis is een map die eindigt op .kring. Zeg welke met --vault of met KRING_VAULT.
    De wachtzin komt uit --passphrase-file, uit KRING_PASSPHRASE, of je typt hem als Kring erom vraagt.

    Beginnen:
      kring --vault Oefenen.kring vault create
      kring --vault Oefenen.kring network add --name Havenkwartier --purpose "Prettig wonen" --basis publicTask
      kring --vault Oefenen.kring person add --network Havenkwartier --name "Samira Haddou"
    Of kijk eerst rond met verzonnen mensen:
      kring demo Rondkijken.kring
cli-after-json = Met --json en zonder opties leest deze opdracht één JSON-object van de standaardinvoer.

cli-heading-usage = Gebruik:
cli-heading-nouns = Onderwerpen
cli-heading-verbs = Opdrachten
cli-heading-words = Wat erbij hoort
cli-heading-options = Opties
cli-heading-always = Altijd mogelijk

cli-value-name-dir = MAP
cli-value-name-file = BESTAND
cli-value-name-text = TEKST
cli-value-name-number = GETAL
cli-value-name-yesno = yes|no
cli-value-name-day = DAG
cli-value-name-moment = MOMENT
cli-value-name-word = WOORD
cli-value-name-id = ID-OF-NAAM
cli-value-name-item = PUNT
cli-value-name-line = REGEL
cli-value-name-language = TAAL
cli-value-name-noun = ONDERWERP
cli-value-name-verb = OPDRACHT
cli-value-name-options = OPTIES

## Opties bij elke opdracht

cli-option-vault = De map van de kluis (anders: KRING_VAULT)
cli-option-passphrase-file = Een bestand met de wachtzin op de eerste regel
cli-option-json = Antwoorden als JSON; add en edit lezen dan JSON
cli-option-lang = De taal van de antwoorden en documenten
cli-option-help = Deze uitleg
cli-option-version = De versie van Kring

## Onderwerpen en opdrachten

cli-about-any-add = Iets nieuws bewaren
cli-about-any-list = De lijst
cli-about-any-show = Eén ervan, met alles wat is bewaard
cli-about-any-page = De pagina, met alles eromheen
cli-about-any-edit = Velden veranderen
cli-about-any-remove = Verwijderen
cli-about-vault = De kluis zelf
cli-about-vault-create = Een nieuwe kluis maken
cli-about-vault-info = Wat zonder wachtzin bekend is
cli-about-vault-check = De kluis openen en alles nakijken
cli-about-demo = Een kluis maken met een verzonnen netwerk, om in rond te kijken
cli-about-today = Wat vandaag aandacht vraagt
cli-about-search = Zoeken in alles wat is bewaard
cli-about-network = Netwerken
cli-about-person = Personen
cli-about-organisation = Organisaties
cli-about-membership = Deelname van personen aan netwerken
cli-about-conversation = Gesprekken
cli-about-conversation-add = Een gesprek opschrijven, met wat er is beloofd
cli-about-promise = Beloften en acties
cli-about-promise-done = Een belofte is gedaan
cli-about-promise-drop = Een belofte laten vervallen, in overleg
cli-about-promise-reopen = Een belofte staat toch weer open
cli-about-meeting = Bijeenkomsten
cli-about-meeting-invite = Mensen uitnodigen
cli-about-meeting-uninvite = Een uitnodiging intrekken
cli-about-meeting-guests = Hoeveel gasten zonder naam er waren
cli-about-meeting-reply = Een antwoord op een uitnodiging
cli-about-meeting-attend = Wie er was
cli-about-meeting-close = De bijeenkomst is geweest
cli-about-agenda = De agenda van een bijeenkomst
cli-about-agenda-add = Een agendapunt toevoegen
cli-about-agenda-edit = Een agendapunt veranderen
cli-about-agenda-move = Een agendapunt op een andere plek zetten
cli-about-agenda-remove = Een agendapunt weghalen
cli-about-minutes = Het verslag van een bijeenkomst, per agendapunt
cli-about-minutes-add = Een notitie of een besluit opschrijven
cli-about-minutes-action = Een actie afspreken
cli-about-minutes-edit = Een regel van het verslag veranderen
cli-about-minutes-remove = Een regel van het verslag weghalen
cli-about-report = Documenten maken
cli-about-report-minutes = Het verslag van een bijeenkomst
cli-about-report-agenda = De agenda van een bijeenkomst
cli-about-report-network = Het verslag over een netwerk, zonder personen
cli-about-settings = Instellingen in de kluis
cli-about-undo = De laatste verandering terugdraaien
cli-about-audit = Het logboek
cli-about-audit-list = Wie deed wat en wanneer, zonder inhoud
cli-about-batch = Veel opdrachten achter elkaar, als regels JSON
cli-about-verbs = Alle opdrachten die batch kent

## Opties met een eigen uitleg

cli-repeatable = { $label } (mag vaker)
cli-option-revision = Alleen veranderen als dit nog de nieuwste versie is
cli-option-agreement = Een werkafspraak
cli-option-perspective = Een perspectief
cli-option-person-list-perspective = Alleen mensen met dit perspectief
cli-option-phone = Telefoonnummer
cli-option-message = Nummer voor berichten
cli-option-email = Mailadres
cli-option-post = Postadres
cli-option-visit = Waar je kunt binnenlopen
cli-option-own-words = In eigen woorden
cli-option-informed-on = Geïnformeerd op
cli-option-informed-how = Hoe geïnformeerd
cli-option-we-promise = Wat wij beloofden
cli-option-we-promise-by = Wanneer wij dat doen
cli-option-they-promise = Wat zij beloofden
cli-option-they-promise-by = Wanneer zij dat doen
cli-option-organisation-municipal = Hoort bij de gemeente
cli-option-force = Een bestand dat er al staat vervangen
cli-option-out = Het bestand dat je wilt maken
cli-option-format = De vorm van het document
cli-option-for-sharing = Een versie om te delen: zonder namen en kleine aantallen
cli-option-include-confidential = Een vertrouwelijke regel die er toch in mag, met zijn id
cli-option-classification = Rubricering
cli-option-kdf-memory = Geheugen per poging, in KiB; alleen samen met --insecure-test-kdf
cli-option-insecure-test-kdf = Een kluis die snel opengaat en niet veilig is: alleen voor proeven
cli-option-atomic = Alle regels samen of geen enkele
cli-option-file = Een bestand met regels JSON, of - voor de standaardinvoer
cli-option-dir = De map van de nieuwe kluis
cli-option-item = Het agendapunt: zijn nummer op de agenda, of zijn id
cli-option-line = De regel: 2.1 is de eerste onder punt 2, of zijn id
cli-option-position = De plek op de agenda, vanaf 1
cli-option-limit = Hoeveel hoogstens
cli-option-text = Tekst
cli-option-search-text = Waar je naar zoekt
cli-option-descending = Andersom
cli-option-person-sort = Volgorde
cli-option-reply = Het antwoord
cli-option-attended = Was erbij

## Namen van velden

cli-field-id = Id
cli-field-revision = Versie
cli-field-createdAt = Gemaakt
cli-field-changedAt = Laatst veranderd
cli-field-name = Naam
cli-field-say = Aanspreken als
cli-field-purpose = Doel
cli-field-basis = Grondslag
cli-field-responsible = Verantwoordelijk
cli-field-endsOn = Stopt op
cli-field-retentionYears = Bewaren na het einde (jaren)
cli-field-themes = Thema's
cli-field-perspectives = Perspectieven
cli-field-charter = Werkafspraken
cli-field-organisation = Organisatie
cli-field-organisationRole = Functie
cli-field-contactWays = Bereikbaar
cli-field-languages = Talen
cli-field-tag = Taal
cli-field-speaks = Spreekt
cli-field-reads = Leest
cli-field-wantsInterpreter = Wil een tolk
cli-field-preferences = Voorkeuren
cli-field-channel = Liefst
cli-field-hours = Wanneer
cli-field-directness = Zeggen
cli-field-form = Vorm
cli-field-address = Adres
cli-field-preferences-address = Aanspreekvorm
cli-field-interests = Belangen
cli-field-skills = Vaardigheden
cli-field-needs = Behoeften
cli-field-boundaries = Grenzen
cli-field-ownWords = In eigen woorden
cli-field-agreedOn = Akkoord op
cli-field-informed = Geïnformeerd
cli-field-on = Op
cli-field-how = Hoe
cli-field-kind = Soort
cli-field-value = Nummer of adres
cli-field-note = Notitie
cli-field-sort = Soort
cli-field-municipal = Van de gemeente
cli-field-contact = Contact
cli-field-network = Netwerk
cli-field-networkName = Netwerk
cli-field-person = Persoon
cli-field-personName = Persoon
cli-field-role = Rol
cli-field-since = Sinds
cli-field-until = Tot
cli-field-from = Vanaf
cli-field-brings = Brengt
cli-field-gets = Haalt
cli-field-people = Mensen
cli-field-at = Wanneer
cli-field-date = Datum
cli-field-place = Plaats
cli-field-impression = Indruk
cli-field-classification = Rubricering
cli-field-text = Tekst
cli-field-side = Van wie
cli-field-holder = Wie het doet
cli-field-due = Uiterlijk
cli-field-source = Gemaakt bij
cli-field-state = Stand
cli-field-madeOn = Beloofd op
cli-field-madeAt = Beloofd bij
cli-field-closedOn = Afgerond op
cli-field-title = Titel
cli-field-durationMinutes = Duur (minuten)
cli-field-theme = Thema
cli-field-intendedResult = Beoogd resultaat
cli-field-stage = Stand
cli-field-invitations = Uitnodigingen
cli-field-invited = Uitgenodigd
cli-field-coming = Komen
cli-field-reply = Antwoord
cli-field-attended = Was erbij
cli-field-unnamedGuests = Gasten zonder naam
cli-field-agenda = Agenda
cli-field-agendaItems = Agendapunten
cli-field-origin = Van
cli-field-way = Hoe gekomen
cli-field-raisedBy = Ingebracht door
cli-field-explanation = Toelichting
cli-field-urgentReason = Reden van de spoed
cli-field-plannedMinutes = Minuten
cli-field-minutes = Minuten
cli-field-promise = Belofte
cli-field-promises = Beloften
cli-field-actions = Acties
cli-field-meeting = Bijeenkomst
cli-field-meetings = Bijeenkomsten
cli-field-item = Agendapunt
cli-field-language = Taal
cli-field-idleMinutes = Op slot na (minuten)
cli-field-settings-theme = Licht of donker
cli-field-municipality = Gemeente
cli-field-userName = Jouw naam
cli-field-notInformed = Nog niet geïnformeerd
cli-field-lastContact = Laatste contact
cli-field-openPromises = Open beloften
cli-field-membership = Deelname
cli-field-memberships = Deelnames
cli-field-timeline = Tijdlijn
cli-field-what = Wat
cli-field-daysLate = Dagen te laat
cli-field-conversation = Gesprek
cli-field-conversationKind = Soort gesprek
cli-field-balance = Verdeling van de agenda
cli-field-member = Van leden
cli-field-together = Samen
cli-field-items = Punten
cli-field-members = Deelnemers
cli-field-organisations = Organisaties
cli-field-perspectivesPresent = Perspectieven aan tafel
cli-field-perspectivesMissing = Perspectieven die ontbreken
cli-field-promisesKept = Beloften
cli-field-ours = Van ons
cli-field-theirs = Van hen
cli-field-done = Gedaan
cli-field-onTime = Op tijd
cli-field-open = Open
cli-field-late = Te laat
cli-field-excerpt = Uit de tekst
cli-field-confidential = Vertrouwelijk
cli-field-sequence = Nr.
cli-field-operation = Opdracht
cli-field-device = Apparaat
cli-field-slot = Sleutel
cli-field-records = Hoeveel
cli-field-format = Vorm
cli-field-verb = Opdracht
cli-field-path = Bestand

## Woorden voor keuzes

cli-value-basis-consent = toestemming
cli-value-basis-contract = overeenkomst
cli-value-basis-legalObligation = wettelijke plicht
cli-value-basis-vitalInterests = levensbelang
cli-value-basis-publicTask = publieke taak
cli-value-basis-legitimateInterests = gerechtvaardigd belang
cli-value-classification-public = openbaar
cli-value-classification-internal = intern
cli-value-classification-confidential = vertrouwelijk
cli-value-kind-coffee = koffie
cli-value-kind-walk = wandeling
cli-value-kind-phone = telefoon
cli-value-kind-video = beeldbellen
cli-value-kind-visit = bezoek
cli-value-kind-message = bericht
cli-value-kind-letter = brief
cli-value-kind-email = mail
cli-value-kind-post = post
cli-value-kind-note = notitie
cli-value-kind-decision = besluit
cli-value-kind-action = actie
cli-value-kind-loose = los opgeschreven
cli-value-kind-network = netwerk
cli-value-kind-person = persoon
cli-value-kind-organisation = organisatie
cli-value-kind-membership = deelname
cli-value-kind-conversation = gesprek
cli-value-kind-promise = belofte
cli-value-kind-meeting = bijeenkomst
cli-value-what-conversation = gesprek
cli-value-what-meeting = bijeenkomst
cli-value-conversationKind-coffee = koffie
cli-value-conversationKind-walk = wandeling
cli-value-conversationKind-phone = telefoon
cli-value-conversationKind-video = beeldbellen
cli-value-conversationKind-visit = bezoek
cli-value-conversationKind-message = bericht
cli-value-conversationKind-letter = brief
cli-value-side-ours = van ons
cli-value-side-theirs = van hen
cli-value-state-open = open
cli-value-state-done = gedaan
cli-value-state-dropped = vervallen
cli-value-stage-planned = gepland
cli-value-stage-held = geweest
cli-value-stage-cancelled = ging niet door
cli-value-reply-none = nog geen antwoord
cli-value-reply-yes = komt
cli-value-reply-maybe = misschien
cli-value-reply-no = komt niet
cli-value-origin-member = een lid
cli-value-origin-municipality = de gemeente
cli-value-origin-together = samen
cli-value-way-standing = vast punt
cli-value-way-conversation = gesprek
cli-value-way-focusGroup = focusgroep
cli-value-way-survey = vragenlijst
cli-value-way-openDiscussion = open gesprek
cli-value-way-urgent = spoed
cli-value-speaks-none = niet
cli-value-speaks-some = een beetje
cli-value-speaks-good = goed
cli-value-reads-none = niet
cli-value-reads-some = een beetje
cli-value-reads-good = goed
cli-value-channel-inPerson = elkaar ontmoeten
cli-value-channel-phone = bellen
cli-value-channel-message = een bericht
cli-value-channel-email = mail
cli-value-channel-letter = een brief
cli-value-directness-direct = rechtuit
cli-value-directness-indirect = rustig, met een omweg
cli-value-form-spoken = vertellen
cli-value-form-written = op papier
cli-value-address-formal = met u
cli-value-address-informal = met je

## Antwoorden

cli-yes = ja
cli-no = nee
cli-nothing = Niets gevonden.
cli-count = { $count ->
    [one] 1 gevonden.
   *[other] { $count } gevonden.
}
cli-days-late = { $count ->
    [one] 1 dag te laat
   *[other] { $count } dagen te laat
}
cli-added = Bewaard: { $name } ({ $id })
cli-added-conversation = Gesprek bewaard ({ $id })
cli-changed = Veranderd: { $name } ({ $id })
cli-removed = Verwijderd: { $name } ({ $id })
cli-done = Gedaan.
cli-undone = Teruggedraaid: { $operation }
cli-nothing-to-undo = Er is niets om terug te draaien.
cli-first-slot = Mijn wachtzin
cli-ask-passphrase = Wachtzin:
cli-ask-passphrase-again = Nog een keer:
cli-vault-created = Kluis gemaakt in { $path }. Bewaar de wachtzin goed: zonder wachtzin kan niemand de kluis openen.
cli-demo-created = Kluis met een verzonnen netwerk gemaakt in { $path }. Begin met: kring --vault { $path } today
cli-insecure = Deze kluis is gemaakt voor proeven en is niet veilig. Zet er geen echte gegevens in.
cli-repaired = Een deel van de kluis was beschadigd en is hersteld. Er is niets verloren.
cli-lost = Een deel van de kluis is verloren. Met "kring vault check" zie je wat.
cli-read-only = De map van de kluis is alleen te lezen. Je kunt bekijken en exporteren, niets veranderen.
cli-failed-unlocks = { $count ->
    [one] Iemand probeerde 1 keer de kluis te openen met een verkeerde wachtzin.
   *[other] Iemand probeerde { $count } keer de kluis te openen met een verkeerde wachtzin.
}
cli-check-good = De kluis is heel: alle { $records } gegevens gaan open.
cli-check-repaired = Hersteld: { $parts }. Alle { $records } gegevens gaan open.
cli-check-lost = { $count ->
    [one] Er is 1 gegeven verloren:
   *[other] Er zijn { $count } gegevens verloren:
}
cli-check-lost-one = { $kind }, laatst veranderd { $when }
cli-check-lost-older = { $kind }, laatst veranderd { $when }; een oudere versie is er nog
cli-check-unknown = onbekend
cli-check-audit = Het logboek klopt op { $count } plekken niet.
cli-part-header = de kop
cli-part-journal = het journaal
cli-part-checkpoint = de volledige kopie
cli-part-store = de tweede kopie
cli-part-contents = de inhoudslijst
cli-info-vault = Kluis { $id }
cli-info-format = Vorm { $format }, gemaakt op { $created }
cli-info-slots = Sleutels:
cli-info-slot = { $name } (gemaakt op { $created }; { $memory } MiB, { $passes } rondes, { $lanes } tegelijk)
cli-info-recovery = { $name } (herstelsleutel, gemaakt op { $created }; { $memory } MiB, { $passes } rondes, { $lanes } tegelijk)
cli-report-written = Gemaakt: { $path }. Deze export staat in het logboek.

## Wat er mis kan gaan

cli-noVault = Kring weet niet om welke kluis het gaat. Geef de map met --vault MAP of in KRING_VAULT.
cli-noPassphrase = Er is geen wachtzin. Geef een bestand met --passphrase-file, zet KRING_PASSPHRASE, of start Kring in een venster waar je kunt typen.
cli-passphraseFile = Het bestand met de wachtzin { $path } is niet te lezen ({ $reason }). Controleer de naam en de rechten.
cli-passphraseNotText = De wachtzin is geen leesbare tekst. Bewaar het bestand als UTF-8.
cli-passphraseEmpty = De wachtzin is leeg. Zet hem op de eerste regel van het bestand, of typ hem.
cli-passphraseTooLong = De eerste regel van het bestand is langer dan { $max } bytes. Kies het bestand met de wachtzin.
cli-passphrasesDiffer = De twee wachtzinnen zijn niet hetzelfde. Er is niets gemaakt; probeer het opnieuw.
cli-kdfNeedsInsecure = --kdf-memory is alleen voor proeven. Laat het weg, of geef ook --insecure-test-kdf.
cli-outExists = { $path } bestaat al en is niet veranderd. Kies een andere naam of geef --force.
cli-outIsFolder = { $path } is een map. Geef de naam van een bestand.
cli-outNotWritable = { $path } is niet te schrijven ({ $reason }). Kies een andere plek. Er is niets gemaakt.
cli-outputClosed = Niemand leest het antwoord meer. Wat al was bewaard, blijft bewaard.
cli-outputFailed = Het antwoord is niet te schrijven ({ $reason }). Wat al was bewaard, blijft bewaard.
cli-inputUnreadable = De invoer is niet te lezen ({ $reason }). Wat al was bewaard, blijft bewaard.
cli-fileUnreadable = { $path } is niet te lezen ({ $reason }). Controleer de naam en de rechten.
cli-fileIsFolder = { $path } is een map. Geef een bestand met op elke regel een opdracht.
cli-notDone = Niet gedaan, omdat regel { $line } niet kan. Verbeter die regel en stuur alle regels opnieuw.

invalid-json = Dit is geen JSON: het gaat mis op regel { $line }, teken { $column }. Verbeter het en probeer het opnieuw.
invalid-notAnObject = Kring verwacht één JSON-object, tussen accolades. Verbeter het en probeer het opnieuw.
invalid-noInput = Er is geen invoer. Geef met --json één JSON-object op de standaardinvoer, of geef opties.
invalid-notText = De invoer is geen leesbare tekst. Gebruik UTF-8.
invalid-inputTooLong = De invoer is groter dan { $max } MiB. Maak het korter of verdeel het.
invalid-ambiguous = Meer dan één past bij "{ $text }": { $found }. Geef meer tekens of de hele id.
invalid-noTime = Bij --{ $option } hoort ook een tijd, zoals "donderdag 19:30" of 2026-11-26T19:30.

usage-noCommand = Zeg wat je wilt doen. Met "kring --help" zie je wat er kan.
usage-noVerb = Bij { $noun } hoort een opdracht: { $verbs }.
usage-unknownCommand = Kring kent de opdracht "{ $command }" niet. Met --help zie je wat er kan.
usage-unknownOption = "{ $option }" hoort hier niet. Met --help zie je wat er kan.
usage-missing = Er ontbreekt nog iets: { $option }. Met --help zie je hoe het moet.
usage-noValue = Achter { $option } moet nog iets komen. Met --help zie je wat.
usage-value = "{ $value }" kan niet bij { $option }. Kies uit: { $choices }.
usage-unreadable = "{ $value }" kan niet bij { $option }. Met --help zie je wat wel kan.
usage-twice = { $option } mag maar één keer, en niet samen met iets dat ermee botst. Met --help zie je wat er kan.
usage-notText = Een van de woorden is geen leesbare tekst. Gebruik UTF-8.
usage-nothingToChange = Er is niets gegeven om te veranderen. Met --help zie je welke velden er zijn.
usage-other = Zo kan Kring de opdracht niet lezen. Met --help zie je wat er kan.
