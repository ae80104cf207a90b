# Programme

cli-about-programme = The year of a network: what has a day, and what changed about it
cli-option-programme-year = Which year (else this year)
cli-option-report-year = The year of the programme (else this year)
cli-about-meeting-explain = Write down the reason of a move or a cancellation
cli-about-report-programme = The programme of a network, without people
cli-option-meeting-reason = Why the day, the place or the stage changes
cli-option-meeting-change = Which change, from 1
cli-field-planChanges = What changed about the plan
cli-value-kind-relocated = other place
cli-value-kind-cancelled = does not go on
cli-value-kind-resumed = goes on after all
