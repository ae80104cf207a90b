# Evaluatie van een bijeenkomst

cli-about-evaluation = Evaluatie van een bijeenkomst: vragen, briefjes zonder naam, uitslag vanaf vijf
cli-about-evaluation-add = Vragen maken over een bijeenkomst; zonder vragen de vier waar Kring mee begint
cli-about-evaluation-edit = De vragen wijzigen, zolang er geen antwoorden zijn
cli-about-evaluation-answer = Een briefje intypen
cli-about-evaluation-count = De briefjes die klaarliggen tellen, vanaf vijf tegelijk
cli-about-evaluation-results = De uitslag
cli-option-evaluation-question = Een vraag met antwoorden van 1 tot en met 5
cli-option-evaluation-open = Een vraag met een antwoord in eigen woorden
cli-option-evaluation-answer = Het antwoord op een vraag, als NUMMER=ANTWOORD
cli-option-evaluation-meeting = De bijeenkomst
cli-field-sheets = Geteld
cli-field-evaluation-waiting = Nog te tellen
cli-value-kind-evaluation = evaluatie
cli-evaluation-answer = { $answer }: { $count }
