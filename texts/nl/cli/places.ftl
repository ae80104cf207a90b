# Waar de kluis staat, als dat een risico is.

cli-place-networkShare = Deze kluis staat op een andere computer. Bewaar hem liever op een schijf van deze computer. Over het netwerk is niet zeker dat alles wordt bewaard. Ook is niet zeker dat er maar één tegelijk in werkt.
cli-place-syncedFolder = Deze kluis staat in een map die { $program ->
        [none] een programma
       *[other] { $program }
    } gelijk houdt met andere computers. Open hem nooit op twee computers tegelijk. Wat je hier wist, blijft daar in de geschiedenis staan. Een gewone map is veiliger.
