# Opties bij elke opdracht

cli-option-vault = De map van de kluis (anders: KRING_VAULT)
cli-option-passphrase-file = Een bestand met de wachtzin op de eerste regel
cli-option-json = Antwoorden als JSON; add en edit lezen dan JSON
cli-option-lang = De taal van de antwoorden en documenten
cli-option-help = Deze uitleg
cli-option-version = De versie van Kring
cli-option-shell = De shell
