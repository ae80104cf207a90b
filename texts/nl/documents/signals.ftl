# Signalen en zorgen, in getallen

doc-signal-figures = Signalen en zorgen
doc-signal-table = Tabel { $number }. Wat er met signalen is gedaan die in deze periode binnenkwamen
doc-signal-received = Ontvangen
doc-signal-acknowledged = Ontvangst bevestigd
doc-signal-passed-on = Doorgegeven
doc-signal-answered = Beantwoord
doc-signal-as-meant = Gedaan wat werd bedoeld
doc-signal-not-as-meant = Niet gedaan wat werd bedoeld
