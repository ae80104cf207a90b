# Help with wording

cli-about-taalhulp = Help with the wording of a note, on this computer
cli-about-taalhulp-check = Hints about a text, one a line; no vault is needed
cli-option-rules = A file with rules of your own, beside those of Kring
cli-option-taalhulp-file = A file with text, or - for standard input
cli-field-taalhulp = Hints about wording while you write
