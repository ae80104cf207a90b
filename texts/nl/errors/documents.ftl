# Documenten

document-layout = Kring kon dit document niet opmaken ({ $what }). Er is niets opgeslagen. Maak het verslag korter of maak het opnieuw.
document-write = Kring kon van dit document geen toegankelijke PDF maken ({ $what }). Er is niets opgeslagen. Maak het opnieuw.
document-office = Kring kon dit document niet maken voor een tekstprogramma ({ $what }). Er is niets opgeslagen. Maak het als PDF.
