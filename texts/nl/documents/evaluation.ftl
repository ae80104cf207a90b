# Evaluatie, op papier

doc-evaluation = Evaluatie
doc-evaluation-sheets = { $count } mensen vulden een briefje in, zonder naam.
doc-column-answer = Antwoord
