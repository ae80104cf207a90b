# The projector: what the room sees

projector = Projector
projector-title = On the projector
projector-hint = projector on or off
projector-hint-black = projector black
projector-start = Show on the projector
projector-stop = Stop the projector
projector-scene = What the room sees
projector-agreements = Agreements
projector-agenda = Agenda
projector-item = This item
projector-decisions = Decisions
projector-black = Black
projector-language = Language of the projector
projector-clock = Show the time too
projector-promise = Names and notes are never there. What is confidential is not either.
projector-kept-back = { $count ->
    [one] 1 text may hold a name. The room does not see that text.
   *[other] { $count } texts may hold a name. The room does not see those texts.
}
projector-no-name = This is no name
projector-no-name-of = “{ $words }” is no name

projector-decided = Just decided
projector-no-agreements = There are no agreements yet.
projector-no-decisions = There are no decisions yet.
projector-in-confidence = In confidence
projector-not-shown = Not on this screen
projector-done = done
projector-minutes = { $count } min
projector-left = { $count } min left
projector-over = { $count } min over
projector-ends = Ends at { $at }
projector-goals = Goals
projector-no-goals = There are no goals yet.
projector-seen-by = We will see it by:
projector-steps = { $done } of { $all } steps done
projector-no-steps = No steps yet
projector-reached = Reached
projector-input = Input
projector-input-of = What participants said about
projector-no-input = There is no input on this item.
projector-words-of = { $origin ->
    [municipality] in the words of the municipality
   *[member] in the words of a participant
}
