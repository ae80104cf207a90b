# Focus groups and surveys

together-focus-groups = Focus groups
together-surveys = Surveys
together-themes-short = Themes
focus-groups-lead = What people wrote in small groups, by flip chart. Nobody is named.
focus-groups-none = No focus groups yet. Write one down, and then type in the flip charts.
focus-group-new = New focus group
focus-group-change = Change the focus group
focus-group-edit = Change { $name }
focus-group-remove = Remove the focus group
focus-group-name = What is the focus group called?
focus-group-name-hint = For example: young people of 12 to 16
focus-group-name-missing = Give the focus group a name.
focus-group-on = When?
focus-group-meeting = At which meeting?
focus-group-no-meeting = At no meeting
focus-group-participants = How many people took part?
focus-group-groups = In how many small groups?
focus-group-number-wrong = Write a number.
focus-group-confidential = In confidence: what is on the flip charts as well
focus-group-meta = { $date }, { $participants ->
    [one] 1 participant
   *[other] { $participants } participants
} in { $groups ->
    [one] 1 group
   *[other] { $groups } groups
}
focus-group-at = At { $meeting }.
focus-group-act = { $act }: { $name }
flap-new = Type in a flip chart
flap-title = Flip chart of { $name }
flap-group = Of which group?
flap-lines = What is on the flip chart?
flap-lines-hint = Each line by itself, in their words. Enter begins a new line. You can paste as well.
flap-lines-missing = Type at least one line.
flap-theme = About which theme?
flap-kept = { $count ->
    [one] 1 line kept
   *[other] { $count } lines kept
}
flap-of-group = Group { $number }
flaps-show = Show the flip charts ({ $count })
flaps-hide = Hide the flip charts
surveys-lead = Questions on paper, filled in without a name. You see the results when you close the survey.
surveys-none = No surveys yet. Make one with 3 to 12 questions.
survey-new = New survey
survey-change = Change the survey
survey-remove = Remove the survey
survey-act = { $act }: { $title }
survey-title = Title
survey-title-missing = Give the survey a title.
survey-intro = A few words beforehand
survey-intro-hint = On top of the paper. May stay empty.
survey-confidential = In confidence: what people wrote as well
survey-question = Question { $number }
survey-question-twice = This question is there already.
survey-form = Answer to question { $number }
survey-form-one = One box
survey-form-more = More boxes
survey-form-open = In own words
survey-answers = Answers to question { $number }
survey-answers-hint = Each answer on a line of its own, 2 to 8
survey-answers-wrong = Write 2 to 8 answers, each once.
survey-question-add = Add a question
survey-fixed = Sheets were typed in already. The questions stay as they are.
survey-state = { $state ->
    [draft] Not handed out yet
    [closed] Closed
   *[out] Handed out
}
survey-sheets = { $count ->
    [0] No sheets typed in yet
    [one] 1 sheet typed in
   *[other] { $count } sheets typed in
}
survey-needed = { $count ->
    [one] 1 more sheet, then you can close it. So nobody can be recognised.
   *[other] { $count } more sheets, then you can close it. So nobody can be recognised.
}
survey-questions = { $count ->
    [one] 1 question
   *[other] { $count } questions
}
survey-languages = Also in: { $languages }
survey-open = Hand out
survey-open-hint = Make 3 to 12 questions. Hand it out when you are content with it.
survey-print = Print
survey-type = Type sheets in
survey-type-title = Sheet { $number }
survey-type-hint = Write the number on the paper. Press the digit of a box, Enter goes to the next question, Ctrl+Enter to the next sheet.
survey-typed = Sheet { $number } kept
survey-sheet-empty = Nothing was filled in yet.
survey-next-sheet = Next sheet
survey-ready = Done
survey-two-boxes = Question { $question } has two boxes ticked. Choose one, or leave the question open.
survey-check = Sample
survey-check-title = Sample: sheet { $number }
survey-check-hint = Let somebody else type this sheet once more. Look at nothing but the paper.
survey-check-left = { $count ->
    [0] The sample is done.
    [one] Sample: 1 sheet to go.
   *[other] Sample: { $count } sheets to go.
}
survey-check-same = The same each time.
survey-check-differs = There is a difference. Look at the paper for what is right.
survey-check-first = First: { $said }
survey-check-second = Then: { $said }
survey-check-nothing = nothing
survey-check-choose = Question { $number }: what is right?
survey-checked = { $checked ->
    [0] No sheet checked
    [one] 1 sheet checked
   *[other] { $checked } sheets checked
}, { $differed ->
    [0] no box differed
    [one] 1 box differed
   *[other] { $differed } boxes differed
}
survey-close = Close and count
survey-close-title = Close the survey?
survey-close-hint = Kring counts all sheets together and throws them away. That cannot be taken back, and sheets that come later do not count. Destroy the paper as well.
survey-few = Too few answers to show.
survey-fewer = fewer than 5
survey-not-shown = not shown
survey-results-show = Show the results
survey-results-hide = Hide the results
survey-take = As input
survey-take-words = As input: { $words }
survey-taken = Is among the input
survey-translate = Translation
survey-translate-title = Translation of { $title }
survey-translate-hint = Kring translates nothing itself. Let somebody translate the questions who knows the language well.
survey-go-on = Continue
survey-language = Language
survey-translated = Translation of: { $words }
survey-translated-answers = Translation of the answers to question { $number }
survey-translated-missing = Fill in the translation, with as many answers.
report-survey = Survey
report-survey-about = The sheet to hand out. After closing: the results.
report-survey-which = Which survey?
report-paper-language = Language of the questions
report-paper-own = As the questions were made
