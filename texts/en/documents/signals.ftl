# Signals and concerns, in numbers

doc-signal-figures = Signals and concerns
doc-signal-table = Table { $number }. What was done with signals that came in during this period
doc-signal-received = Received
doc-signal-acknowledged = Receipt acknowledged
doc-signal-passed-on = Passed on
doc-signal-answered = Answered
doc-signal-as-meant = Done as meant
doc-signal-not-as-meant = Not done as meant
