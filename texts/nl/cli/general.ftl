# De opdrachtregel: kring

cli-about = Kring: netwerken met bewoners en organisaties, veilig bewaard op deze computer.
cli-after-help =
    De kluis is een map; geef hem een naam die eindigt op .kring. Zeg welke met --vault of met KRING_VAULT.
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
cli-value-name-time = TIJD
cli-value-name-word = WOORD
cli-value-name-id = ID-OF-NAAM
cli-value-name-item = PUNT
cli-value-name-line = REGEL
cli-value-name-language = TAAL
cli-value-name-noun = ONDERWERP
cli-value-name-verb = OPDRACHT
cli-value-name-options = OPTIES

cli-manual-name = Naam
cli-manual-synopsis = Samenvatting
cli-manual-description = Beschrijving
cli-manual-environment = Omgeving
cli-manual-KRING_VAULT = De map van de kluis, als --vault er niet staat
cli-manual-KRING_PASSPHRASE = De wachtzin. Andere programma's van dezelfde gebruiker kunnen hem lezen; kies liever --passphrase-file
cli-manual-KRING_NEW_PASSPHRASE = De nieuwe wachtzin, als je er een kiest of iets terugzet
cli-manual-KRING_BACKUP_PASSPHRASE = De wachtzin van een reservekopie
cli-manual-exit = Code aan het eind
cli-manual-exit-0 = Gedaan
cli-manual-exit-1 = Er ging iets anders mis; de melding zegt wat je kunt doen
cli-manual-exit-2 = De opdracht klopt niet, of er is geen kluis of wachtzin
cli-manual-exit-3 = De wachtzin is niet goed
cli-manual-exit-4 = De kluis is beschadigd, en niet alles kon worden hersteld
cli-manual-exit-5 = De kluis is al ergens open
cli-manual-exit-6 = De kluis is van een nieuwere Kring
cli-manual-exit-7 = Wat je gaf, kan Kring niet bewaren
cli-manual-exit-8 = Niet gevonden
cli-manual-exit-130 = Gestopt met Ctrl+C; er is niets veranderd
