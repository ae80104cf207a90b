# What happened with agreements, with what was brought and got, and with signals

operation-agreement-add = Working agreement added
operation-agreement-change = Working agreement changed
operation-agreement-remove = Working agreement removed
operation-agreement-revise = New text for a working agreement
operation-agreement-end = Working agreement no longer holds
operation-agreement-acknowledge = Written down who said yes to a working agreement
operation-agreement-withdraw = Taken back that somebody said yes
operation-contribution-add = Bringing or getting written down
operation-contribution-change = Bringing or getting changed
operation-contribution-remove = Bringing or getting removed
operation-signal-add = Signal written down
operation-signal-change = Signal changed
operation-signal-remove = Signal removed
operation-signal-acknowledge = Receipt of a signal confirmed
operation-signal-pass = Signal passed on
operation-signal-answer = Signal answered
operation-signal-ask = Asked whether the answer was right
operation-goal-add = Goal added
operation-goal-change = Goal changed
operation-goal-remove = Goal removed
operation-goal-step = Step of a goal written down
operation-goal-stepDone = Step of a goal updated
operation-goal-reach = Goal reached
operation-goal-replace = Another goal put in its place
operation-goal-letGo = Goal let go
operation-goal-resume = Goal taken up again
