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
