# Jaarprogramma op papier

doc-programme = Jaarprogramma
doc-programme-year = { $year }, bijgewerkt op { $date }
doc-programme-lead = Wat verplaatst is of niet doorgaat, blijft staan op de dag waarop het zou zijn.
doc-programme-day = Dag
doc-programme-what = Wat
