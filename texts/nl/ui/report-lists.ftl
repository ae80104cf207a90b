# Lijsten en de presentielijst onder Rapporten

report-attendance = Presentielijst
report-attendance-about = Om te tekenen op de bijeenkomst. Wie niet op lijsten wil, staat er niet op.
words-report-attendance = aanwezig aanwezigen tekenen handtekening presentie afdrukken printen pdf
report-actions = Actielijst
report-actions-about = Wat op bijeenkomsten is afgesproken om te doen, met wie en wanneer.
words-report-actions = actie acties taken afspraken te doen afdrukken printen pdf
report-agreements = Werkafspraken om te tekenen
report-agreements-about = De afspraken die gelden, met ruimte voor handtekeningen. Zonder namen.
words-report-agreements = afspraken ondertekenen tekenen handtekening afdrukken printen pdf
left-asked-not-to = Niet getoond, omdat zij niet op lijsten willen, of dat eerst gevraagd willen worden: { $things }.
