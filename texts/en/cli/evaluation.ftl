# Evaluation of a meeting

cli-about-evaluation = Evaluation of a meeting: questions, sheets without a name, results from five on
cli-about-evaluation-add = Make questions about a meeting; without questions the four that Kring begins with
cli-about-evaluation-edit = Change the questions, as long as there are no answers
cli-about-evaluation-answer = Type in a sheet
cli-about-evaluation-count = Count the sheets that wait, five at least together
cli-about-evaluation-results = The results
cli-option-evaluation-question = A question with answers from 1 to 5
cli-option-evaluation-open = A question with an answer in own words
cli-option-evaluation-answer = The answer to a question, as NUMBER=ANSWER
cli-option-evaluation-meeting = The meeting
cli-field-sheets = Counted
cli-field-evaluation-waiting = Still to count
cli-value-kind-evaluation = evaluation
cli-evaluation-answer = { $answer }: { $count }
