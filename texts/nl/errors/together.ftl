# Werkafspraken

conflict-acknowledged = Iemand heeft al ja gezegd op deze tekst. Laat hem staan en geef de afspraak een nieuwe tekst.
