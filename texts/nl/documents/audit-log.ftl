# Het logboek als lijst

doc-log-sequence = Nr.
doc-log-at = Wanneer (UTC)
doc-log-operation = Opdracht
doc-log-what = In woorden
doc-log-records = Gegevens
doc-log-device = Apparaat
doc-log-slot = Sleutel
doc-log-number = Getal
doc-log-classification = Voor wie (rubricering)
