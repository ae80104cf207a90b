# The command line: kring

cli-about = Kring: networks with residents and organisations, kept safe on this computer.
cli-after-help =
    The vault is a folder; give it a name that ends in .kring. Say which with --vault or KRING_VAULT.
    The passphrase comes from --passphrase-file, from KRING_PASSPHRASE, or you type it when Kring asks.

    To begin:
      kring --vault Practice.kring vault create
      kring --vault Practice.kring network add --name Havenkwartier --purpose "A pleasant street" --basis publicTask
      kring --vault Practice.kring person add --network Havenkwartier --name "Samira Haddou"
    Or look around first, with invented people:
      kring demo Look-around.kring
cli-after-json = With --json and without options this command reads one JSON object from standard input.

cli-heading-usage = Usage:
cli-heading-nouns = Nouns
cli-heading-verbs = Verbs
cli-heading-words = What goes with it
cli-heading-options = Options
cli-heading-always = Always possible

cli-value-name-dir = FOLDER
cli-value-name-file = FILE
cli-value-name-text = TEXT
cli-value-name-number = NUMBER
cli-value-name-yesno = yes|no
cli-value-name-day = DAY
cli-value-name-moment = MOMENT
cli-value-name-time = TIME
cli-value-name-word = WORD
cli-value-name-id = ID-OR-NAME
cli-value-name-item = ITEM
cli-value-name-line = LINE
cli-value-name-language = LANGUAGE
cli-value-name-noun = NOUN
cli-value-name-verb = VERB
cli-value-name-options = OPTIONS

cli-manual-name = Name
cli-manual-synopsis = Synopsis
cli-manual-description = Description
cli-manual-environment = Environment
cli-manual-KRING_VAULT = The folder of the vault, where --vault is not given
cli-manual-KRING_PASSPHRASE = The passphrase. Other programs of the same user can read it; prefer --passphrase-file
cli-manual-KRING_NEW_PASSPHRASE = The new passphrase, where you choose one or restore something
cli-manual-KRING_BACKUP_PASSPHRASE = The passphrase of a backup
cli-manual-exit = Exit status
cli-manual-exit-0 = Done
cli-manual-exit-1 = Something else went wrong; the message says what to do
cli-manual-exit-2 = The command is not right, or there is no vault or passphrase
cli-manual-exit-3 = The passphrase is wrong
cli-manual-exit-4 = The vault is damaged, and not all of it could be repaired
cli-manual-exit-5 = The vault is open elsewhere
cli-manual-exit-6 = The vault is of a newer Kring
cli-manual-exit-7 = Kring cannot keep what you gave
cli-manual-exit-8 = Not found
cli-manual-exit-130 = Stopped by Ctrl+C; nothing was changed
