# About one person: the visit page and the timeline

doc-visit = Visit page
doc-timeline = Timeline
doc-left-out-visit = What is not on this page
doc-left-out-timeline = What is not in this timeline
doc-talk = { $kind ->
    [walk] Walk
    [phone] Phone
    [video] Video call
    [visit] Visit
    [message] Message
    [letter] Letter
    [note] Note
   *[coffee] Coffee
}
doc-talk-others = { $count ->
    [one] with 1 other
   *[other] with { $count } others
}
doc-impression = Our impression: { $text }
doc-speaks = { $level ->
    [good] { $language }
   *[some] a little { $language }
}{ $interpreter ->
    [yes] {" "}(wants an interpreter)
   *[no] {""}
}
doc-visit-say = Say: { $say }.
doc-visit-sounds = { $language }, sounds like: { $sounds }
doc-visit-boundaries = Boundaries
doc-visit-needs = Needs
doc-visit-contact = Contact
doc-visit-last = Last contact
doc-visit-knows = Knows
doc-visit-no-contact = No conversation or meeting yet.
doc-visit-informed = Told on { $date } that we keep this.
doc-visit-not-informed = Does not know yet that we keep this.
doc-visit-talk-before = Wants a talk before a meeting.
doc-visit-channel = Preferably: { $channel ->
    [phone] a call
    [message] a message
    [email] mail
    [letter] a letter
   *[inPerson] meeting each other
}.
doc-visit-way = { $kind ->
    [phone] Phone
    [message] Message
    [email] Mail
    [post] Post
   *[visit] Dropping in
}: { $value }{ $when ->
    [yes] , { $hours }
   *[no] {""}
}.
doc-visit-direct = Likes things said as they are.
doc-visit-indirect = Likes to take the time.
doc-visit-spoken = Would rather hear it than read it.
doc-visit-written = Likes to have it on paper.
doc-visit-formal = Address formally.
doc-visit-informal = Address informally.
doc-visit-promises = Open promises
doc-visit-no-promises = Nothing is open.
doc-visit-promise = { $side ->
    [ours] We
   *[theirs] They
}: { $text } ({ $when })
doc-visit-late = { $count ->
    [one] 1 day late
   *[other] { $count } days late
}
doc-visit-talks = Last conversations
doc-visit-no-talks = No conversation written down yet.
doc-visit-themes = What it is about
doc-visit-interests = Interests
doc-visit-raised = Brought up
doc-visit-brings = Brings
doc-visit-gets = Gets
doc-visit-next = Next time
doc-visit-meeting = { $title }, { $moment }
doc-visit-prepare = To go through
doc-timeline-when = When
doc-timeline-what = What
doc-timeline-period = { $from } until { $until }
doc-timeline-until = Until { $until }
doc-timeline-empty = Nothing was written down in this time.
doc-timeline-lead = { $talks ->
    [one] 1 conversation
   *[other] { $talks } conversations
} and { $meetings ->
    [one] 1 meeting
   *[other] { $meetings } meetings
}.
doc-timeline-meeting = Meeting: { $title }, { $time }. { $there ->
    [yes] Was there.
   *[no] Was invited.
}
doc-timeline-promised = { $side ->
    [ours] We promised
   *[theirs] Promised to us
}
doc-timeline-settled = { $done ->
    [yes] { $side ->
        [ours] Our promise was kept
       *[theirs] The promise to us was kept
    }
   *[no] { $side ->
        [ours] Our promise was let go, in agreement
       *[theirs] The promise to us was let go, in agreement
    }
}
doc-meeting-in-confidence = a meeting in confidence
doc-timeline-raised = Brought up for { $title }
doc-timeline-prepared = Talk before { $title }
doc-timeline-informed = Told that we keep this
doc-timeline-own-words = Agreed that their own words are kept
doc-timeline-joined = Joined { $network }
doc-timeline-left = Left { $network }
doc-timeline-came = Came at { $time }.
doc-timeline-went = Left at { $time }.
doc-timeline-thanked = Thanked on { $date }.
doc-timeline-named = { $role ->
    [led-item] Led an agenda item of { $place }
    [asked-for-change] Asked for a change in the agenda of { $place }
    [asked-for-correction] Asked for a correction of the minutes of { $place }
    [made-pledge] Pledged something to { $place }
    [looks-after-goal] Became a co-owner of a goal of { $place }
    [brought-in] Brought something in at { $place }
    [raised-signal] Raised a signal in { $place }
    [boundary-crossed] A boundary was not kept
   *[takes-part] Takes part in { $place }. The first day was not written down.
}
doc-timeline-named-more = { $role ->
    [raised-signal] Answer: { $text }
    [brought-in] What was done with it: { $text }
   *[other] Reason: { $text }
}
doc-timeline-why = Reason for the invitation: { $why }
