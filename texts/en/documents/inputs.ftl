# Input, in numbers

doc-input-figures = What people brought in
doc-input-table = Table { $number }. What was done with input of this period
doc-input-received = Brought in
doc-input-answered = Answered
doc-input-told = Told
doc-input = What became of your input
doc-input-until = Until { $date }
doc-input-lead = This is what you brought in, in your own words. Beside it stands what was done with it. If anything is wrong, please tell us.
doc-input-said = What you said
doc-input-done = What was done with it
doc-input-empty = Nothing of yours was written down.
doc-input-came = { $way ->
    [conversation] conversation
    [preparation] talk beforehand
    [focusGroup] focus group
    [survey] survey
    [openDiscussion] open discussion
   *[signal] signal
}, { $date }
doc-input-themes = Part of: { $themes }
doc-input-nothing-yet = Nothing written down yet. You are not forgotten.
doc-input-told-on = Told on { $date }
doc-theme-report = What became of a theme
doc-theme-brought-in = Brought in
doc-theme-counts = { $all ->
    [one] once: { $theirs } by members, { $ours } by the municipality
   *[other] { $all } times: { $theirs } by members, { $ours } by the municipality
}
doc-theme-counts-rough = { $since ->
    [1] By members, from { $from } up to { $date }: { $theirs }
   *[other] By members, up to { $date }: { $theirs }
}
doc-theme-not-counted = There is no whole month in these days. Shorter stretches are not counted.
doc-theme-answers = Answer
doc-theme-answered = Answered: { $answered }. Told: { $told }.
doc-theme-answered-rough = Of members answered: { $answered }. Told: { $told }.
doc-theme-agendas = On the agenda
doc-theme-agenda = { $title }, { $date }
doc-theme-came-of-it = What came of it
doc-theme-answer = { $text } ({ $date })
doc-theme-nothing-yet = Nothing written down yet.
doc-theme-inputs = What people said
doc-theme-empty = Nothing was brought in about this theme yet.
doc-theme-empty-days = On these days nothing was brought in, answered or told about it.
doc-theme-said = In their words
doc-theme-from = { $named ->
    [1] { $name }
   *[other] { $side ->
        [ours] the municipality
       *[theirs] a participant
    }
}
doc-theme-no-answer = No answer yet.
