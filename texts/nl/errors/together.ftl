# Werkafspraken

conflict-acknowledged = Iemand heeft al ja gezegd op deze tekst. Laat hem staan en geef de afspraak een nieuwe tekst.
conflict-notAgreed = Dit is nog een voorstel. Zeg eerst dat het is afgesproken.

# Agenda

conflict-itemWasDiscussed = Onder dit punt is al iets opgeschreven. Laat het op de agenda staan en geef het minder minuten.
