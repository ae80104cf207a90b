# Options with every command

cli-option-vault = The vault's folder (else: KRING_VAULT)
cli-option-passphrase-file = A file with the passphrase on its first line
cli-option-json = Answers as JSON; add and edit then read JSON
cli-option-lang = The language of answers and documents
cli-option-help = This explanation
cli-option-version = The version of Kring
cli-option-shell = The shell
