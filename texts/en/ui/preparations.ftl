# Talks beforehand, and languages

preparations = Preparing together
preparations-open = { $count } open
preparations-pending = { $count ->
    [one] 1 to think of
   *[other] { $count } to think of
}
preparation-planned = { $count ->
    [one] 1 talk beforehand planned.
   *[other] { $count } talks beforehand planned.
}
preparation-open = still to do
preparation-done = done
preparation-cancelled = is cancelled
preparation-ask = ask what they take along
preparation-explain = explain again
preparation-no-time = no time yet
preparation-when = { $day } { $time }
preparation-interpreter = with interpreter
preparation-theme = go through: { $theme }
preparation-themes = { $count } subjects to go through
preparation-go-through = Go through: { $themes }.
preparation-for = { $title }, { $day }
preparation-edit-title = Talk beforehand with { $name }
preparation-held-title = The talk with { $name } was held
preparation-at = When do you meet?
preparation-at-hint = For example: Tuesday 10:00. Empty as long as there is no time.
preparation-themes-label = What will you go through?
preparation-wishes = What would { $name } like to bring up?
preparation-wishes-hint = One item per line, as it may stand on the agenda. Then you ask whether it may be with or without a name.
preparation-talk = Which conversation was it?
preparation-no-talk = Not written down yet
preparation-held = The talk was held
preparation-had = Talk was held
preparation-off = Is cancelled
preparation-reopen = Open again
preparation-edit = Change the talk with { $name }
preparation-remove = Remove this talk
wish-named = On the agenda, with name
wish-unnamed = On the agenda, without name
wish-carried = { $text } is on the agenda.
wish-on-named = Is item { $number } on the agenda, with name
wish-on-unnamed = Is item { $number } on the agenda, without name
hear-title = What does { $name } take along?
hear-ask = What do you take along?
hear-hint = Ask after { $title }: what do you take along? Write the words down as they were said.
hear-words = In their own words
hear-words-hint = Not your summary: what was said.
hear-meant = Is that what was meant?
hear-meant-yes = Yes
hear-meant-no = No, explain again
hear-as-meant = Took along, as it was meant:
hear-otherwise = Took along, not as it was meant. Explain it again:
need-asked-talk = wants a talk beforehand
need-interpreter = would like an interpreter
need-little = speaks the language of the room a little
need-nothing = speaks no language of the room
need-sentence = { $why }.
need-paused = Is on a pause now.
need-propose = Talk with { $names } beforehand. Then everybody takes part.
need-plan = { $count ->
    [one] Plan this talk beforehand
    [2] Plan both talks beforehand
   *[other] Plan these { $count } talks beforehand
}
person-talk-before = Wants a talk before a meeting
heed-talk-before = Wants a talk before a meeting
operation-preparation-add = Talk beforehand planned
operation-preparation-plan = Talks beforehand planned
operation-preparation-change = Talk beforehand changed
operation-preparation-remove = Talk beforehand removed
operation-preparation-close = Talk beforehand closed
operation-preparation-reopen = Talk beforehand opened again
operation-preparation-carry = Wish put on the agenda
operation-preparation-hear = Wrote down what somebody takes along
