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
cli-value-name-word = WORD
cli-value-name-id = ID-OR-NAME
cli-value-name-item = ITEM
cli-value-name-line = LINE
cli-value-name-language = LANGUAGE
cli-value-name-noun = NOUN
cli-value-name-verb = VERB
cli-value-name-options = OPTIONS
