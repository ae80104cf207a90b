# Minutes

doc-stage-planned = This meeting has not been held yet. These minutes show what is in them now.
doc-stage-cancelled = This meeting did not go on.
doc-minutes-lead = { $decisions ->
    [0] No decisions were taken.
    [one] 1 decision was taken.
   *[other] { $decisions } decisions were taken.
} { $actions ->
    [0] No actions were agreed.
    [one] 1 action was agreed.
   *[other] { $actions } actions were agreed: { $ours } by the municipality and { $theirs } by members.
}
doc-present = Who was there
doc-present-some = { $present } of the { $invited } people invited and guests were there.
doc-present-count = Present
doc-present-names = Present
doc-excused-names = Could not come
doc-unnamed = Unnamed guests
doc-invited-count = Invited
doc-nobody = Nobody is noted as present.
doc-number = { $number }
doc-fewer-than-five = fewer than 5
doc-item = { $number }. { $title }
doc-item-confidential = Discussed in confidence
doc-nothing-noted = Nothing was noted under this item.
doc-no-items = There are no items on the agenda.
doc-decision = Decision
doc-pledge = Pledge
doc-action = Action
doc-in-confidence = Discussed in confidence.
doc-action-by = { $who }, { $due }
doc-action-due = by { $date }
doc-action-no-due = no date agreed
doc-action-state = { $state ->
    [done] done
    [dropped] let go
   *[open] to do
}
doc-ours = Municipality
doc-ours-by = Municipality: { $holder }
doc-theirs = A member
doc-actions = Actions
doc-no-actions = No actions were agreed.
doc-actions-what = What
doc-actions-who = Who
doc-actions-due = When
doc-actions-state = State
doc-no-date = -
doc-not-discussed = Not discussed
doc-agreed-by = In favour: { $words }.
doc-reservations = Reservations: { $words }.
doc-outcome = What came of it: { $words }
doc-decisions = Register of decisions
doc-decisions-in-force = What holds
doc-decisions-none = No decision holds.
doc-decisions-ended = What does not hold any more
doc-decisions-none-ended = No decision was revised or withdrawn.
doc-decision-from = { $from }, under the item { $item }
doc-decision-ended = { $state ->
    [revised] Revised
   *[withdrawn] Withdrawn
} on { $date }{ $said ->
    [0] .
   *[other] : { $instead }
}
doc-not-discussed-carried = { $title }. Comes back on { $date }.
doc-minutes-status = State
doc-minutes-draft = Draft. These minutes can still change.
doc-minutes-submitted = Submitted until and including { $date }. Is something not right? Say so before then.
doc-minutes-adopted = Adopted on { $date }{ $at ->
    [meeting] , at a meeting
   *[none] { "" }
}.
doc-corrections = Corrections
doc-correction = { $about }, { $who }, { $date }: { $outcome ->
    [takenOver] taken over
    [partly] partly taken over
   *[notTakenOver] not taken over
}.
doc-correction-item = At item { $number }
doc-correction-whole = About the minutes
doc-correction-side = { $side ->
    [member] a participant
    [municipality] the municipality
    [together] together
   *[none] a participant
}
doc-correction-before = It said: { $words }
doc-correction-asked = Asked for: { $words }
doc-correction-became = It says now: { $words }
doc-correction-why = Why: { $words }
