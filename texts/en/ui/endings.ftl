# Ending well: somebody leaves a network, or a network ends

ending-membership = End the membership
ending-network = End the network
ending-membership-about = { $name } leaves { $network }. Go through what is still open together.
ending-network-about = { $network } ends. Go through what is still open. After that all stays to be read, and there are no reminders any more.
ending-open = { $count ->
    [0] Nothing is open any more
    [one] 1 thing is still open
   *[other] { $count } things are still open
}
ending-kind = { $kind ->
    [ourPromise] Our promise
    [theirPromise] Promise to us
    [pledge] Pledge
    [input] Input that waits
    [signal] Signal without an answer
    [signalToAsk] Signal still to be asked about
    [preparation] Talk beforehand
    [invitation] Invitation
    [lead] Leads an agenda item
    [meeting] Planned meeting
    [pastMeeting] Meeting that was not closed
    [survey] Survey that is out
    [evaluation] Evaluation under way
    [focusGroup] Focus group: to come or without notes
   *[goal] Goal
}
ending-what = What becomes of it?
ending-choose = Choose…
ending-choose-missing = Choose what becomes of this.
ending-words-missing = Write this down in a few words.
ending-way = { $way ->
    [keep] Stays open
    [done] { $kind ->
        [input] Answered
        [signal] Answered
        [goal] Reached
        [signalToAsk] Asked: it was what was meant
        [pastMeeting] Was held
       *[other] Done
    }
    [letGo] { $kind ->
        [meeting] Does not go on
        [invitation] Withdraw the invitation
        [preparation] Not needed any more
        [pastMeeting] Did not go on
        [lead] Nobody by name
        [survey] Close without counting
        [evaluation] Stop without counting
        [focusGroup] Remove
       *[other] Let go
    }
   *[handOver] Hand over
}
ending-reason = Why?
ending-answer = What is the answer?
ending-desk = Who at the municipality takes it over?
ending-to = Who takes it over?
ending-others = The others who take part
ending-farewell = Farewell
ending-closing-talk = Talk once more. Ask what went well and what could be better. Write that talk down with the person.
ending-closing-meeting = Come together once more. Look back, and tell what became of the goals.
ending-how = How did it end?
ending-how-help = In words that you would read out too.
ending-how-missing = Write in one sentence how it ended.
ending-thanks = Thanks for what?
ending-thanks-help = It may stay empty.
ending-on = Last day
ending-on-help = When you leave this empty, it is { $on }.
ending-on-from = Possible from { $from } on.
ending-stays-title = What stays and what goes
ending-stays = { $count ->
    [0] There are no minutes that stay.
    [one] The minutes of 1 meeting stay. When somebody is erased later, they say "a participant".
   *[other] The minutes of { $count } meetings stay. When somebody is erased later, they say "a participant".
}
ending-kept-until = What is kept may stay until { $date }.
ending-sheets-help = Would you rather count first? Close this window, count the sheets and come back.
ending-member-missing = Choose who takes this over.
ending-closing-plan = Close with a meeting
ending-closing-title = Closing meeting
ending-closing-theme = Looking back and farewell
ending-closing-planned = You still meet on { $date }: { $title }. End the network after that.
ending-closing-open = To that meeting
ending-confidential = The farewell is in confidence: only to be seen when asked for
ending-taken-back = When you take the end date away, the farewell goes too.
ending-ended = ended on { $date }
ending-how-it-ended = How it ended
# In a list of networks to choose from.
network-over = { $name } (over since { $date })
operation-membership-end = Membership ended
operation-network-end = Network ended
ending-of = End the membership in { $network }
ending-in-list = { $network } (ended)
