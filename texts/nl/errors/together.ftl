# Werkafspraken en verslagen

conflict-acknowledged = Iemand heeft al ja gezegd op deze tekst. Laat hem staan en geef de afspraak een nieuwe tekst.
conflict-notAgreed = Dit is nog een voorstel. Zeg eerst dat het is afgesproken.

# Agenda

conflict-itemWasDiscussed = Onder dit punt is al iets opgeschreven. Laat het op de agenda staan en geef het minder minuten.
conflict-lineSettled = { $sort ->
    [decision] Wie het eens was, wie bedenkingen had, wat ervan kwam en of het geldt, hoort bij een besluit. Haal dat eerst weg.
    [pledge] Van deze toezegging is al meer bekend, zoals wie het doet of voor wanneer. Haal dat eerst weg bij Samen, Toezeggingen.
   *[action] Deze actie is al gedaan of losgelaten. Zet hem eerst weer open.
}
invalid-decisionCircle = Zo komt dit besluit in de plaats van zichzelf. Kies een ander besluit.

# Verslag

conflict-minutesAdopted = Dit verslag is vastgesteld en verandert niet meer. Klopt er iets niet? Schrijf een verbetering op.
conflict-minutesNotSubmitted = De deelnemers hebben dit verslag nog niet. Verander de regel zelf, of leg het verslag eerst voor.
conflict-minutesStillOpen = De deelnemers hebben tot en met { $until } de tijd. Stel het verslag na die dag vast, of tijdens een bijeenkomst.
conflict-meetingNotHeld = Deze bijeenkomst is nog niet afgesloten. Sluit haar eerst af.
conflict-notAttended = Deze persoon was er niet. Zet eerst bij de aanwezigen wie er was.
