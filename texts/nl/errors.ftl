# Wat er misging en wat je nu kunt doen. Een bericht per foutcode: de punten van de code zijn hier streepjes.

error-other = Er ging iets mis dat Kring niet kent ({ $code }). Probeer het opnieuw. Blijft het zo, sluit Kring dan en open het weer.

## De kluis

vault-wrongPassphrase = Deze wachtzin opent de kluis niet. Controleer je wachtzin en probeer het opnieuw. Er is niets veranderd.
vault-notAVault = { $path } is geen kluis van Kring. Kies de map waarvan de naam eindigt op .kring.
vault-exists = Op { $path } staat al iets. Kies een andere plek of een andere naam.
vault-newerFormat = Deze kluis is gemaakt met een nieuwere Kring (vorm { $found }; dit programma kent tot en met vorm { $known }). Werk Kring bij en probeer het opnieuw.
vault-inUse = De kluis is al open in een ander venster of programma. Sluit hem daar en probeer het opnieuw.
vault-damaged = De kluis is beschadigd ({ $what }). Zet een reservekopie terug, of red wat nog opengaat met "kring vault salvage".
vault-diskFull = De schijf is vol. Er is niets veranderd. Maak ruimte en probeer het opnieuw.
vault-readOnly = Kring mag niet in de map van de kluis schrijven. Je kunt nog wel lezen en exporteren. Vraag schrijfrechten voor de map of verplaats de kluis.
vault-vanished = De map van de kluis is er niet meer. Sluit de schijf weer aan en open de kluis opnieuw.
vault-reopenNeeded = Een eerdere keer opslaan is halverwege mislukt. Sluit de kluis en open hem opnieuw: dan kijkt Kring wat er staat.
vault-tooLarge = Dit is te groot om in een keer te bewaren ({ $size } bytes; het mogen er { $limit } zijn). Maak het korter of verdeel het.
vault-kindRefused = Kring kan deze soort gegevens niet bewaren. Werk Kring bij en probeer het opnieuw.
vault-kdfOutOfBounds = De cijfers waarmee de sleutel wordt gemaakt zijn niet veilig ({ $memoryKib } KiB, { $passes } rondes). Zet een reservekopie van de kluis terug.
vault-outOfMemory = Er is te weinig geheugen vrij om de kluis te openen. Sluit andere programma's en probeer het opnieuw.
vault-noRandomness = De computer geeft geen willekeurige getallen, en zonder die kan Kring niet veilig werken. Start de computer opnieuw op.
vault-noSuchSlot = Er is geen sleutel die { $name } heet. Bekijk welke sleutels er zijn en kies er een.
vault-slotName = De naam { $name } is al in gebruik of kan niet. Kies een andere naam.
vault-lastSlot = Dit is de laatste sleutel van de kluis. Voeg eerst een andere toe.
vault-notARecoveryKey = Dit is geen herstelsleutel, of er is een teken verkeerd. Typ hem opnieuw.
vault-notABackup = Dit bestand is geen reservekopie van Kring, of het einde ontbreekt. Kies een ander bestand.
vault-cancelled = Gestopt omdat je dat vroeg. Er is niets veranderd.
vault-io = De computer kon dit niet doen: { $doing } ({ $source }). Controleer de schijf en probeer het opnieuw.

## Wat je invult

invalid-required = Dit moet nog worden ingevuld: { field-name }.
invalid-unknownField = Kring kent het veld { $field } niet. Haal het weg of schrijf het anders. Over geloof, afkomst, nationaliteit, politiek, gezondheid en strafzaken heeft Kring met opzet geen velden.
invalid-tooLong = Dit is te lang: { field-name }. Het mogen hoogstens { $max } tekens zijn. Maak het korter.
invalid-outOfRange = Dit kan niet: { field-name }. Kies van { $min } tot en met { $max }.
invalid-notFoundReference = Wat je koos bestaat niet meer: { field-name }. Kies opnieuw.
invalid-value = Dit kan Kring niet lezen: { field-name }. Hier hoort { expected-name }.
invalid-duplicate = Dit staat er al: { field-name }. Verander wat er staat.
invalid-unknownVerb = Kring kent de opdracht { $verb } niet. Bekijk met "kring --help" welke er zijn.

## Datum en tijd

date-empty = Er staat nog geen datum. Schrijf bijvoorbeeld "vrijdag 14:00" of "over 2 weken".
date-tooLong = Dit is te lang voor een datum; het mogen { $max } tekens zijn. Schrijf alleen de dag en de tijd.
date-notUnderstood = Kring leest "{ $word }" niet als datum. Schrijf bijvoorbeeld "vrijdag 14:00", "27 november" of "over 2 weken".
date-noSuchDay = De dag "{ $text }" bestaat niet. Controleer de dag en de maand.
date-noSuchTime = De tijd "{ $text }" bestaat niet. Schrijf bijvoorbeeld 19:30.
date-otherWeekday = De datum "{ $text }" valt op een andere dag van de week. Controleer de dag of de datum.
date-tooFar = Het jaar { $year } ligt te ver weg. Controleer het jaar.

## Bewaren en vinden

notFound-record = { kind-name } bestaat niet of is intussen verwijderd. Ga terug naar de lijst en kies opnieuw.
notFound-part = { part-name } bestaat niet of is intussen verwijderd. Bekijk het geheel opnieuw en kies opnieuw.
conflict-changedMeanwhile = { kind-name } is intussen op een andere plek veranderd. Bekijk de nieuwe versie en doe je wijziging daarna opnieuw.
conflict-lastMembership = Dit is het enige netwerk van deze persoon. Verwijder de persoon, of geef de deelname een einddatum.
conflict-stillUsed = { kind-name } wordt nog { $count ->
    [one] 1 keer
   *[other] { $count } keer
} gebruikt. Haal eerst weg wat ernaar verwijst en probeer het opnieuw.

internal-encoding = Kring kon dit niet opschrijven. Er is niets veranderd. Meld dit aan je beheerder met wat je deed.

## Documenten

document-layout = Kring kon dit document niet opmaken ({ $what }). Er is niets opgeslagen. Maak het verslag korter of maak het opnieuw.
document-write = Kring kon van dit document geen toegankelijke pdf maken ({ $what }). Er is niets opgeslagen. Maak het opnieuw.

## Namen van velden en soorten, voor in de zinnen hierboven

field-name = { $fieldName ->
    [address] adres
    [agenda] agenda
    [at] datum en tijd
    [attended] aanwezigheid
    [basis] grondslag
    [boundaries] grenzen
    [brings] wat iemand brengt
    [charter] werkafspraken
    [classification] rubricering
    [contact] telefoon of mailadres
    [contactWays] manieren om contact te krijgen
    [due] datum waarop het klaar moet zijn
    [durationMinutes] duur in minuten
    [endsOn] einddatum
    [explanation] toelichting
    [gets] wat iemand haalt
    [holder] wie het doet
    [idleMinutes] minuten tot vergrendelen
    [impression] indruk
    [informed] wanneer iemand geïnformeerd is
    [intendedResult] beoogd resultaat
    [interests] belangen
    [invitations] uitnodigingen
    [item] agendapunt
    [key] naam van het concept
    [kind] soort
    [languages] talen
    [meeting] bijeenkomst
    [municipality] gemeente
    [minutes] verslag
    [name] naam
    [needs] behoeften
    [network] netwerk
    [note] notitie
    [organisation] organisatie
    [organisationRole] functie
    [origin] van wie het punt komt
    [ownWords] in eigen woorden
    [people] mensen
    [person] persoon
    [perspectives] perspectieven
    [place] plaats
    [plannedMinutes] minuten voor dit punt
    [preferences] voorkeuren
    [promise] belofte
    [promises] beloften
    [purpose] doel
    [raisedBy] wie het inbracht
    [responsible] verantwoordelijke organisatie
    [retentionYears] bewaartermijn in jaren
    [role] rol
    [say] aanspreeknaam
    [side] wie het belooft
    [since] begindatum
    [skills] vaardigheden
    [sort] soort
    [state] stand
    [text] tekst
    [theme] thema
    [themes] thema's
    [title] titel
    [unnamedGuests] gasten zonder naam
    [until] einddatum
    [urgentReason] reden van de spoed
    [userName] jouw naam
    [value] nummer of adres
   *[other] { $field }
}
kind-name = { $kind ->
    [network] Dit netwerk
    [person] Deze persoon
    [organisation] Deze organisatie
    [membership] Deze deelname
    [conversation] Dit gesprek
    [promise] Deze belofte
    [meeting] Deze bijeenkomst
    [draft] Dit concept
    [setting] Deze instelling
   *[other] Dit
}
part-name = { $part ->
    [agendaItem] Dit agendapunt
    [minuteLine] Deze regel van het verslag
    [invitation] Deze uitnodiging
   *[other] Dit onderdeel
}

# Het venster
window-locked = De kluis is op slot. Ontgrendel hem en doe het daarna opnieuw.
window-noVault = Er is hier geen kluis meer. Kies waar de kluis staat, of maak een nieuwe.
window-settingsNotWritten = Kring kon je instellingen niet bewaren op deze computer. Je gegevens zijn veilig. Controleer of de schijf vol is.
window-placeNotMade = Kring kon die map niet maken. Kies een andere plek.
window-demoInUse = Het voorbeeldnetwerk is nog ergens open. Sluit het andere venster en probeer het opnieuw.
window-fileNotWritten = Het bestand kon niet worden bewaard. Kies een andere plek, of maak ruimte op de schijf.
window-fileNotThere = Dit bestand is in deze zitting niet bewaard. Bewaar het eerst.
window-fileNotOpened = Deze computer kon het bestand niet openen. Open het zelf, op de plek waar je het bewaarde.
expected-name = { $expected ->
    [text] tekst
    [number] een getal
    [truthValue] ja of nee (true of false)
    [list] een lijst
    [object] een groep velden tussen accolades
    [date] een datum, zoals 2026-11-26
    [id] een id, zoals Kring het geeft
    [languageTag] een taalcode, zoals nl of ar
   *[other] een van deze waarden: { $expected }
}
