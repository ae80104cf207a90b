# Survey, on paper

doc-survey = Survey
doc-survey-fill-in = You need not write your name. You may skip a question.
doc-survey-one = Tick one box.
doc-survey-more = Tick what you like. More than one box is fine.
doc-survey-open = Write it in your own words.
doc-survey-sheets = { $count } people filled in a survey, without a name.
doc-survey-checked = { $checked ->
    [0] None of the sheets was typed twice.
    [one] 1 sheet was typed twice.
   *[other] { $checked } sheets were typed twice.
}{ $checked ->
    [0] { "" }
   *[other] { " " }{ $differed ->
        [0] No box differed.
        [one] 1 box differed.
       *[other] { $differed } boxes differed.
    }
}
