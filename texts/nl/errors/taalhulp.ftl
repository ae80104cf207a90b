# Taalhulp en dubbele personen

invalid-taalhulpRules = De regels in { $path } zijn niet te gebruiken ({ $reason }). Verbeter het bestand; docs/taalhulp.md zegt hoe het moet.
invalid-notAFile = { $path } is een map. Geef een bestand met tekst.
invalid-samePerson = Dit is één en dezelfde persoon. Kies twee personen.
