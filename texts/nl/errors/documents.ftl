# Documenten

document-layout = Kring kon dit document niet opmaken ({ $what }). Er is niets opgeslagen. Maak het verslag korter of maak het opnieuw.
document-write = Kring kon van dit document geen toegankelijke PDF maken ({ $what }). Er is niets opgeslagen. Maak het opnieuw.
document-office = Kring kon dit document niet maken voor een tekstprogramma ({ $what }). Er is niets opgeslagen. Maak het als PDF.
document-stopped = Kring is gestopt met opmaken: dit document vraagt te veel van de computer. Er is niets opgeslagen. Kies een kortere periode of maak het als tekstdocument.
worker-notStarted = Kring mist een deel van zichzelf: het programma kring-worker. Er is niets veranderd. Vraag je beheerder om Kring opnieuw te installeren.
worker-otherVersion = Kring is bijgewerkt terwijl het open stond. Er is niets veranderd. Sluit Kring en start het opnieuw.
