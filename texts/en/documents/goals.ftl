# Goals

doc-section-goals = What we want to reach together
doc-goals-table = Table { $number }. Goals of the network in this period
doc-column-goal = Goal
doc-column-steps = Steps done
doc-column-state = State
doc-goal-seen-by = What shows it: { $words }
doc-goal-reason = Reason: { $words }
doc-goal-steps = { $all ->
    [0] no steps yet
   *[other] { $done } of { $all }
}
doc-goal-state = { $state ->
    [underWay] under way
    [reached] reached
    [changed] changed
   *[letGo] let go
}
