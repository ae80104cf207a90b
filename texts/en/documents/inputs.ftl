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
