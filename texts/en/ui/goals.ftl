# Goals

together-goals = Goals
goals-lead = What you want to reach together. A member and somebody at the municipality are co-owners.
goals-none-title = No goals yet
goals-none = Choose together at a meeting what you want to reach. Then write it down here.
goals-of-network = { $underWay } under way, { $reached } reached
goals-all = All goals
goals-under-way = Under way
goals-reached = Reached
goals-ended = Changed or let go
goals-of-person = Goals that { $name } is a co-owner of
goal-new = New goal
goal-change = Change goal
goal-edit = Change { $text }
goal-remove = Remove goal
goal-text = What do you want to reach?
goal-text-hint = Something you can reach, in plain words
goal-text-missing = Write down what you want to reach.
goal-seen-by = What will show that it works out?
goal-seen-by-hint = For example: something to do on ten Saturdays in a row
goal-people = Co-owners among the members
goal-people-hint = Members who want it to work out and were willing to say so
goal-desk = Co-owner at the municipality
goal-desk-hint = A desk or an organisation, for example: Maintenance
goal-meeting = Agreed at which meeting?
goal-no-meeting = Not at a meeting
goal-set-on = When was it agreed?
goal-power-hint = A sentence for each side. Then nobody expects what another cannot do.
goal-power-members = Members can do this
goal-power-municipality = The municipality can do this
goal-power-others = This is up to others
goal-confidential = In confidence: shown only when you ask
goal-owners = Owners: { $owners }.
goal-seen = What shows it: { $words }.
goal-lacks-member = No co-owner among the members yet.
goal-lacks-municipality = No co-owner at the municipality yet.
goal-gone = { $names } no longer takes part.
goal-was-set = Agreed on { $date }.
goal-was-set-at = Agreed on { $date }, at { $meeting }.
goal-was-reached = Reached on { $date }.
goal-was-changed = Changed on { $date }: { $reason }
goal-was-let-go = Let go on { $date }: { $reason }
goal-into = Now the goal is: { $text }
goal-steps = { $all ->
    [0] no steps yet
   *[other] { $done } of { $all } steps done
}
goal-reached = reached
goal-act = { $act }: { $text }
goal-reach = Reached
goal-become = Change the goal
goal-become-title = Another goal in its place
goal-become-hint = The co-owners and the steps that are still to do go along.
goal-let-go = Let go
goal-let-go-title = Let the goal go
goal-resume = Take up again
goal-reason = Why?
goal-reason-hint = So that those who were not there understand it too
goal-reason-missing = Write down why.
goal-ended-on = When?
step-new = Add a step
step-change = Change step
step-edit = Edit step: { $text }
step-remove = Remove step
step-text = What will be done?
step-text-missing = Write down what will be done.
step-side = Who does it?
step-ours = The municipality
step-theirs = The members
step-due = When is it to be done?
step-due-hint = Empty if you did not agree that
step-done-label = Done: { $text }
step-by = { $side ->
    [ours] municipality
   *[theirs] members
}
step-until = by { $date }
step-done = done on { $date }
