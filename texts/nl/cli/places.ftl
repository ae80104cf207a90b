# Waar de kluis staat, als dat een risico is.

cli-place-networkShare = Deze kluis staat op een andere computer. Bewaar haar liever op een schijf van deze computer: over het netwerk is niet zeker dat alles bewaard wordt en dat er één tegelijk in werkt.
cli-place-syncedFolder = Deze kluis staat in een map die { $program ->
        [none] een programma
       *[other] { $program }
    } gelijk houdt met andere computers. Open haar nooit op twee computers tegelijk, en bedenk dat wat je hier wist daar in de geschiedenis blijft. Een gewone map is veiliger.
