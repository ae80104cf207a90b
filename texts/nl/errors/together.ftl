# Werkafspraken

conflict-acknowledged = Iemand heeft al ja gezegd op deze tekst. Laat hem staan en schrijf de nieuwe tekst als herziening.
