# Taalhulp

cli-about-taalhulp = Hulp bij de woorden van een notitie, op deze computer
cli-about-taalhulp-check = Aanwijzingen bij een tekst, één per regel; er is geen kluis voor nodig
cli-option-rules = Een bestand met eigen regels, naast die van Kring
cli-option-taalhulp-file = Een bestand met tekst, of - voor de standaardinvoer
cli-field-taalhulp = Taalhulp: aanwijzingen terwijl je schrijft
