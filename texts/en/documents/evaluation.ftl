# Evaluation, on paper

doc-evaluation = Evaluation
doc-evaluation-sheets = { $count } people filled in a sheet, without a name.
doc-column-answer = Answer
