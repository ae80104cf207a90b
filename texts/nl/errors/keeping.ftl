# Bewaren en vinden

notFound-record = { kind-name } bestaat niet of is intussen verwijderd. Kijk in de lijst en kies opnieuw.
notFound-part = { part-name } bestaat niet of is intussen verwijderd. Bekijk het geheel opnieuw en kies opnieuw.
conflict-changedMeanwhile = { kind-name } is intussen op een andere plek veranderd. Bekijk de nieuwe versie en doe je wijziging daarna opnieuw.
conflict-cannotUndo = Dit kan niet meer terug. Kijk bij "Wat net gebeurde" wat nog wel kan.
conflict-undoTakesMore = { $count ->
    [one] Een latere verandering steunt hierop. Draai die eerst terug. Of draai ze samen terug met "kring undo { $number } --with-later".
   *[other] Er zijn { $count } latere veranderingen die hierop steunen. Draai die eerst terug, of draai ze samen terug. Met "kring undo { $number } --with-later" gaan ze allemaal terug.
}
conflict-stillOpen = { $count ->
    [one] Er staat nog 1 ding open. Zeg ervan wat ermee gebeurt, of laat het open.
   *[other] Er staan nog { $count } dingen open. Zeg van elk wat ermee gebeurt, of laat ze open.
}
conflict-endsUnasked = { $count ->
    [one] Er staat nog 1 ding open.
   *[other] Er staan nog { $count } dingen open.
} Er is niets veranderd. Kies "Deelname afronden" of "Netwerk afronden" (kring membership end, kring network end). Daar zeg je wat ermee gebeurt.
conflict-networkEnded = De laatste dag van dit netwerk is { $until }. Daarna komt er niets nieuws bij; wat daarvóór was nog wel, met die dag erbij. Gaat het toch door? Haal dan de einddatum weg, bij Samen onder Bewerken. Een afscheid gaat dan ook weg; herstellen kan met kring undo.
conflict-lastMembership = Dit is het enige netwerk van deze persoon. Verwijder de persoon, of rond de deelname af.
conflict-stillUsed = { kind-name } wordt nog { $count ->
    [one] 1 keer
   *[other] { $count } keer
} gebruikt. Haal eerst weg wat ernaar verwijst en probeer het opnieuw.

internal-encoding = Kring kon dit niet opschrijven. Er is niets veranderd. Meld dit aan je beheerder met wat je deed.
