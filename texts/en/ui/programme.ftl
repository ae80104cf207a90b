# Programme: what has a day in a year, and what changed about it

together-programme = Programme
words-programme = programme program year plan planning calendar schedule
words-report-programme = programme program year plan planning print pdf
programme-lead = What has a day this year. What moves or does not go on stays at the day on which it was to be.
programme-print = Programme as PDF
programme-year = Year
programme-none = Nothing has a day in this year yet.
programme-none-text = Plan a meeting, or give a pledge a day. Then it stands here.
programme-hidden = { $count ->
    [one] 1 confidential meeting is not shown here.
   *[other] { $count } confidential meetings are not shown here.
}
programme-hidden-others = { $count ->
    [one] 1 other confidential thing is not shown here.
   *[other] { $count } other confidential things are not shown here.
}
programme-sort = { $sort ->
    [meeting] Meeting
    [held] Meeting, was held
    [cancelled] Meeting, does not go on
    [moved] Meeting, moved
    [review] Look at an agreement again
    [pledgeOpen] Pledge, to do
    [pledgeKept] Pledge, kept
    [pledgeDropped] Pledge, let go
    [goalSet] Goal set
    [goalReached] Goal reached
    [goalChanged] Goal changed
    [goalLetGo] Goal let go
    [stepOpen] Step, to do
    [stepDone] Step, done
   *[end] End
}
programme-end = The network ends
programme-when = { $placed ->
    [no] { $time }
   *[yes] { $time }, { $place }
}
programme-result = What we want to reach: { $result }
programme-themes = Themes: { $themes }
programme-series = One of a series.
programme-went-to = Goes to { $moment }.
programme-goal = For the goal: { $goal }
programme-side = { $side ->
    [ours] By: municipality
   *[theirs] By: members
}
programme-change = { $what ->
    [moved] { $date }: moved from { $from } to { $to }.
    [relocated] { $date }: no longer at { $from }, but at { $to }.
    [unplaced] { $date }: no longer at { $from }.
    [cancelled] { $date }: does not go on.
   *[resumed] { $date }: goes on after all.
}
programme-reason = Reason: { $reason }
programme-explain = Reason
programme-explain-of = Reason of this change: { $change }
programme-explain-what = Why did it change?
programme-explain-help = The reason stands in the programme, also on paper. Name nobody in it.
meeting-plan-reason = Why does this change?
meeting-plan-reason-help = The reason stands in the programme, also on paper. It may stay empty.
report-programme = Programme
report-programme-about = What has a day in one year, with what changed. Without people.
report-year = Year
operation-meeting-explain = Reason of a change written down
