# Minutes: from draft to adopted

minutes-state = State of the minutes
minutes-draft = draft
minutes-submitted = submitted
minutes-adopted = adopted
minutes-draft-text = You are still working on these minutes. Submit them to the participants when they are ready.
minutes-reopened = Taken back on { $date }: { $reason }.
minutes-submitted-text = { $over ->
    [yes] The participants had until and including { $date }. You can adopt the minutes.
   *[no] The participants have until and including { $date } to say what is not right.
}
minutes-adopted-on = Adopted on { $date }.
minutes-adopted-at = Adopted on { $date }, at { $title }.
minutes-adopted-text = The text does not change any more. Is something not right? Note a correction.
minutes-submit = Submit
minutes-submit-longer = Give more time
minutes-submit-text = Give the minutes to the participants. Until and including this day they can say what is not right.
minutes-until = Until and including
minutes-until-hint = for example "in 2 weeks"
minutes-until-missing = Choose a day.
minutes-adopt = Adopt
minutes-adopt-text = After that the text does not change any more. You can still note a correction.
minutes-adopt-at = At which meeting
minutes-adopt-at-none = At no meeting
minutes-reopen = Take back
minutes-reopen-reason = Why
minutes-reopen-missing = Write down why the minutes are taken back.
minutes-to-adopt = Minutes can be adopted
minutes-were-submitted = submitted until { $date }
corrections = Corrections
corrections-none = Nobody asked for a correction.
correction-new = Note a correction
correction-about = About what
correction-whole = The minutes as a whole
correction-part = About which words
correction-part-text = The text
correction-part-agreed = Who agreed
correction-part-reservations = The reservations
correction-before = It says
correction-before-hint = Leave this empty if something is missing.
correction-before-nothing = Nothing
correction-asked = It should say
correction-asked-missing = Write down what it should say.
correction-requested-by = At the request of
correction-requester = Who
correction-requester-hint = Only if this person wishes to be named.
correction-result = What was done with it
correction-taken-over = Taken over
correction-partly = Partly taken over
correction-not-taken-over = Not taken over
correction-became = It says now
correction-became-missing = Write down what it says now.
correction-why = Why
correction-why-missing = Write down why.
correction-at-item = Item { $number }
correction-at-whole = The minutes
correction-by = { $side ->
    [member] a participant
    [municipality] the municipality
    [together] together
   *[none] a participant
}
correction-said = { $about }, asked for by { $who }, { $date }
correction-said-before = It said: { $words }
correction-said-asked = Asked for: { $words }
correction-said-became = It says now: { $words }
correction-said-why = Why: { $words }
correction-unname = Stop naming { $name } here
line-hint-correct = correction
