# Het venster
window-locked = De kluis is op slot. Ontgrendel hem en doe het daarna opnieuw.
window-noVault = Er is hier geen kluis meer. Kies waar de kluis staat, of maak een nieuwe.
window-settingsNotWritten = Kring kon je instellingen niet bewaren op deze computer. Je gegevens zijn veilig. Controleer of de schijf vol is.
window-placeNotMade = Kring kon die map niet maken. Kies een andere plek.
window-demoInUse = Het voorbeeldnetwerk is nog ergens open. Sluit het andere venster en probeer het opnieuw.
window-fileNotWritten = Het bestand kon niet worden bewaard. Kies een andere plek, of maak ruimte op de schijf.
window-fileNotThere = Dit bestand is in deze zitting niet bewaard. Bewaar het eerst.
window-fileNotOpened = Deze computer kon het bestand niet openen. Open het zelf, op de plek waar je het bewaarde.
window-notABackup = Kring kan dit niet openen: het is geen reservekopie van Kring, of het is er niet meer. Een kluis open je in Kring zelf: kies een andere kluis.
window-noWebView = Kring kan niet starten. Een onderdeel van Windows ontbreekt of is kapot: Microsoft Edge WebView2 Runtime. Vraag je beheerder om het te installeren of te herstellen. Kring haalt zelf niets op van internet. Je gegevens zijn veilig.
window-notStarted = Kring kan niet starten. Je gegevens zijn veilig. Start de computer opnieuw op. Helpt dat niet, geef dit bericht dan aan je beheerder: { $reason }
expected-name = { $expected ->
    [text] tekst
    [number] een getal
    [truthValue] ja of nee (true of false)
    [list] een lijst
    [object] een groep velden tussen accolades
    [date] een datum, zoals 2026-11-26
    [time] een tijd van de klok, zoals 20:05
    [localMoment] een dag en tijd van de klok hier, zoals 2026-11-26T19:30, zonder Z of +01:00
    [id] een id, zoals Kring het geeft
    [languageTag] een taalcode, zoals nl of ar
    [laterThanCame] een tijd na die van het binnenkomen
    [sameNetwork] hetzelfde netwerk: andere dingen horen er al bij
    [ofNetwork] iets van hetzelfde netwerk
    [translatedLanguage] een taal waarin alle vragen zijn vertaald
    [themeOfNetwork] een ander thema van hetzelfde netwerk
    [memberWhoStays] een deelnemer die blijft
    [meetingOfNetwork] een bijeenkomst van hetzelfde netwerk
    [plannedMeeting] een bijeenkomst die nog komt
    [otherGoal] een ander doel van hetzelfde netwerk, dat niet uit dit doel kwam
   *[other] een van deze waarden: { $expected }
}
