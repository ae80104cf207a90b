# Wat je invult

invalid-required = Dit moet nog worden ingevuld: { field-name }.
invalid-unknownField = Kring kent het veld { $field } niet. Haal het weg of schrijf het anders. Over geloof, afkomst, nationaliteit, politiek, gezondheid en strafzaken heeft Kring met opzet geen velden.
invalid-tooLong = Dit is te lang: { field-name }. Het mogen hoogstens { $max } tekens zijn. Maak het korter.
invalid-unusableSign = Hierin staat een teken dat niet te zien is ({ $sign }): { field-name }. De tekst ziet er daardoor anders uit. Typ de tekst opnieuw in plaats van hem te plakken.
invalid-outOfRange = Dit kan niet: { field-name }. { $min ->
    [internal] Kies intern of vertrouwelijk.
    [confidential] Kies vertrouwelijk.
   *[other] Kies van { $min } tot en met { $max }.
}
invalid-endsBeforeBegin = Toen was deze deelname nog niet begonnen. Kies als laatste dag { $min } of later. Klopt de begindatum niet? Pas die dan eerst aan.
invalid-notFoundReference = Wat je koos bestaat niet meer: { field-name }. Kies opnieuw.
invalid-value = Dit kan Kring niet lezen: { field-name }. Hier hoort { expected-name }.
invalid-duplicate = Dit staat er al: { field-name }. Verander wat er staat.
invalid-unknownVerb = Kring kent de opdracht { $verb } niet. Bekijk met "kring --help" welke er zijn.
