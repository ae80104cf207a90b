# Themes and input

together-themes-inputs = Themes and input
themes-lead = What people would like to talk about, in their own words. You see what was done with it.
themes-none-title = No themes or input yet
themes-none = Write down what people bring in, in conversations or at a meeting. Then you make themes of it.
themes-open = Themes
themes-answered = Themes with an answer
themes-all = All themes and input
theme-new = New theme
theme-change = Change theme
theme-edit = Change { $title }
theme-remove = Remove theme
theme-title = What is the theme called?
theme-title-hint = In words that members know
theme-title-missing = Give the theme a name.
theme-about = What is it about?
theme-about-hint = Empty if the name says enough
theme-confidential = In confidence: shown only when you ask
theme-counts = { $all ->
    [0] no input yet
    [one] once: { $sides }
   *[other] { $all } times: { $sides }
}
theme-count-theirs = { $count } from members
theme-count-ours = { $count } from the municipality
theme-open-inputs = { $count } still open
theme-on-agenda = On the agenda of { $meeting }, { $date }.
theme-on-agenda-untitled = On the agenda of { $date }.
theme-came-of = This came of it ({ $date }): { $words }
theme-plan = On the agenda
theme-plan-title = On which agenda?
theme-plan-none = No meeting is planned that does not have this theme on its agenda.
theme-answer = Write down an answer
theme-answer-title = What came of this theme?
theme-answer-text = What was done with it?
theme-answer-hint = One sentence. Input about this theme without an answer gets this sentence too.
theme-answer-missing = Write down what was done with it.
theme-answer-on = When?
theme-alike = Looks like
theme-shares = { $title } (shares: { $words })
theme-merge = Merge with { $title }
theme-act = { $act }: { $title }
inputs-loose = Input without a theme
inputs-show = Show the input
inputs-hide = Hide the input
inputs-today = Input that waits
inputs-more = and { $count } more
inputs-of-person = Input
input-new = Write down input
input-change = Change input
input-edit = Change { $words }
input-remove = Remove input
input-words = What was said?
input-words-hint = In the words of who said it
input-words-missing = Write down what was said.
input-way = How did it come?
input-round = Name of the focus group or survey
input-round-hint = Empty if it did not come from there
input-on = When?
input-side = From whom?
input-from-member = From a member
input-from-municipality = From the municipality
input-said-by = Who wishes to be named?
input-said-by-hint = Empty if nobody wishes to be named
input-theme = About which theme?
input-no-theme = No theme yet
input-alike = Does this fit a theme?
input-choose-theme = This theme: { $title }
input-confidential = In confidence: shown only when you ask
input-by-municipality = the municipality
input-by-nobody = nobody by name
input-meta = { $way }, { $date }
input-meta-round = { $way } ({ $round }), { $date }
input-waits = { $days ->
    [one] waits 1 day
   *[other] waits { $days } days
}
input-answered = What was done with it: { $words }
input-told = Told on { $date }.
input-not-told = Not told yet.
input-act = { $act }: { $words }
input-answer = Write down an answer
input-answer-title = What was done with it?
input-answer-text = What was done with it?
input-answer-hint = One sentence, as you would tell it
input-answer-missing = Write down what was done with it.
input-told-on = When were they told?
input-told-on-hint = Empty if that was not done yet
input-tell = Told
report-input = What became of input
report-input-about = What one person brought in, in their own words, and what was done with it. For that person.
input-way-conversation = Conversation
input-way-preparation = Talk beforehand
input-way-focus-group = Focus group
input-way-survey = Survey
input-way-open-discussion = Open discussion
input-way-signal = Signal
