# Jaarprogramma

cli-about-programme = Het jaar van een netwerk: wat een dag heeft, en wat daaraan veranderde
cli-option-programme-year = Welk jaar (anders dit jaar)
cli-option-report-year = Het jaar van het programma (anders dit jaar)
cli-about-meeting-explain = De reden van een verplaatsing of afzegging opschrijven
cli-about-report-programme = Het jaarprogramma van een netwerk, zonder personen
cli-option-meeting-reason = Waarom de dag, de plaats of de stand verandert
cli-option-meeting-change = De hoeveelste wijziging, vanaf 1
cli-field-planChanges = Wat er aan het plan veranderde
cli-value-kind-relocated = andere plaats
cli-value-kind-cancelled = gaat niet door
cli-value-kind-resumed = gaat toch door
