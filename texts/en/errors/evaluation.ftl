# Evaluation

conflict-answered = There are answers to these questions already. Leave them as they are.
evaluation-sheetsNeeded = { $count ->
    [one] 1 more sheet is needed. Answers are shown from 5 sheets together on, so that nobody can be recognised.
   *[other] { $count } more sheets are needed. Answers are shown from 5 sheets together on, so that nobody can be recognised.
}
invalid-answer = { $why ->
    [twoBoxes] Question { $question } has two answers. Choose one, or leave the question open.
    [noSuchQuestion] There is no question { $question }. Look at the number.
    [noSuchBox] For question { $question }, choose a number from 1 to 5.
    [wantsBox] Question { $question } asks for a number from 1 to 5, not for words.
    [wantsBoxes] For question { $question } a box is ticked, by its number.
    [noSuchAnswer] Question { $question } has no such box. Look at the number.
   *[wantsWords] Question { $question } asks for words, not for a number.
}
