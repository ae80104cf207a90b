# De kluis

vault-wrongPassphrase = Deze wachtzin opent de kluis niet. Controleer je wachtzin en probeer het opnieuw. Er is niets veranderd.
vault-notAVault = { $path } is geen kluis van Kring. Kies de map waarvan de naam eindigt op .kring.
vault-exists = Op { $path } staat al iets. Kies een andere plek of een andere naam.
vault-newerFormat = Deze kluis is gemaakt met een nieuwere Kring (vorm { $found }). Dit programma kent tot en met vorm { $known }. Werk Kring bij en probeer het opnieuw.
vault-inUse = De kluis is al open in een ander venster of programma, of op een andere computer. Sluit hem daar en probeer het opnieuw.
vault-missing = { $path } is er niet. Controleer de naam, of sluit de schijf weer aan. Er is niets gemaakt.
vault-insideVault = { $path } is een kluis. In die map komt niets anders dan de kluis zelf. Kies een plek buiten die map. Er is niets gemaakt.
vault-damaged = De kluis is beschadigd ({ $what }). Zet een reservekopie terug, of red wat nog opengaat met "kring vault salvage".
vault-diskFull = De schijf is vol, en daarom is dit niet gedaan. Maak ruimte en probeer het opnieuw.
vault-readOnly = Kring mag niet in de map van de kluis schrijven. Je kunt wel alles bekijken en er bestanden van maken. Vraag je beheerder of Kring in de map mag schrijven, of verplaats de kluis.
vault-vanished = De map van de kluis is er niet meer. Sluit de schijf weer aan en open de kluis opnieuw.
vault-reopenNeeded = Een eerdere keer opslaan is halverwege mislukt. Sluit de kluis en open hem opnieuw: dan kijkt Kring wat er staat.
vault-tooLarge = Dit is te groot om in één keer te bewaren: { $size } bytes. Het mogen er { $limit } zijn. Maak het korter of verdeel het.
vault-kindRefused = Kring kan deze soort gegevens niet bewaren. Werk Kring bij en probeer het opnieuw.
vault-kdfOutOfBounds = De getallen waarmee Kring de sleutel maakt, zijn niet veilig ({ $memoryKib } KiB, { $passes } rondes). Zet een reservekopie van de kluis terug.
vault-outOfMemory = Er is te weinig geheugen vrij om de kluis te openen. Sluit andere programma's en probeer het opnieuw.
vault-noRandomness = De computer geeft geen willekeurige getallen, en zonder die kan Kring niet veilig werken. Start de computer opnieuw op.
vault-noSuchSlot = Er is geen sleutel die { $name } heet. Bekijk welke sleutels er zijn en kies er een.
vault-slotName = De naam { $name } is al in gebruik of kan niet. Kies een andere naam.
vault-lastSlot = Dit is de laatste sleutel van de kluis. Voeg eerst een andere toe.
vault-tooManySlots = Een kluis heeft hoogstens { $most } sleutels. Verwijder er eerst een.
vault-notARecoveryKey = Dit is geen herstelsleutel, of er is een teken verkeerd. Typ hem opnieuw.
vault-notABackup = Dit bestand is geen reservekopie van Kring, of het einde ontbreekt. Kies een ander bestand.
vault-cancelled = Gestopt omdat je dat vroeg. Er is niets veranderd.
vault-io = De computer kon dit niet doen: { $doing } ({ $source }). Controleer de schijf en probeer het opnieuw.
