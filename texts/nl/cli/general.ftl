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
cli-value-name-word = WOORD
cli-value-name-id = ID-OF-NAAM
cli-value-name-item = PUNT
cli-value-name-line = REGEL
cli-value-name-language = TAAL
cli-value-name-noun = ONDERWERP
cli-value-name-verb = OPDRACHT
cli-value-name-options = OPTIES
