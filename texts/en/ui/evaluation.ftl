# Evaluation of a meeting

evaluation = Evaluation
evaluation-none = Ask who was there how it went: a few questions, without a name. On paper, or on this device.
evaluation-new = Make an evaluation
evaluation-edit = Change the questions
evaluation-remove = Remove the evaluation
evaluation-questions-hint = Three to six questions. Change them as it suits you. An empty one is no question.
evaluation-question = Question { $number }
evaluation-too-few = Fill in three at least.
evaluation-form = Answer to question { $number }
evaluation-form-scale = Choosing from 1 to 5
evaluation-form-open = In own words
evaluation-starter-1 = Did you feel welcome and free to speak?
evaluation-starter-2 = Was it about what matters to you?
evaluation-starter-3 = Is it clear what was decided and who will do what?
evaluation-starter-4 = What went well, and what could be better next time?
evaluation-scale-1 = Not at all
evaluation-scale-2 = Not really
evaluation-scale-3 = More or less
evaluation-scale-4 = Yes
evaluation-scale-5 = Yes, very much
evaluation-waiting = { $count ->
    [0] No sheets yet.
    [one] 1 sheet is waiting to be counted.
   *[other] { $count } sheets are waiting to be counted.
}
evaluation-needed = { $count ->
    [one] 1 more sheet, and you can count. That way nobody can be recognised.
   *[other] { $count } more sheets, and you can count. That way nobody can be recognised.
}
evaluation-count = Count the sheets
evaluation-count-hint = Type in all sheets first. What comes later counts from five new sheets on only.
evaluation-counted = { $count ->
    [one] 1 sheet counted
   *[other] { $count } sheets counted
}
evaluation-type = Type in sheets
evaluation-type-title = Sheet { $number }
evaluation-type-hint = Press 1 to 5 and go on with Enter. After the last question the sheet is saved and the next one begins.
evaluation-next-sheet = Save and next sheet
evaluation-ready = Done
evaluation-sheet-kept = Sheet saved
evaluation-sheet-empty = Nothing is filled in yet.
evaluation-pass = Have it filled in on this device
evaluation-pass-title = How was this meeting?
evaluation-pass-lead = You need not say your name. You may skip a question.
evaluation-pass-send = Send
evaluation-pass-thanks = Thank you!
evaluation-pass-on = Please pass the device on.
evaluation-pass-next = Begin
evaluation-pass-stop = Stop filling in
evaluation-answered = { $count ->
    [one] 1 answer
   *[other] { $count } answers
}
evaluation-middle = Half of them or more chose ‘{ $answer }’ or higher.
evaluation-few = Too few answers to show.
evaluation-in-words = In the words of a participant:
evaluation-print = Evaluation as PDF
evaluation-due = How was it?
evaluation-due-hint = A week ago or more. Ask who was there how it went, if that still fits.
evaluation-due-untitled = Meeting
