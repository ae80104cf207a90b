# The timeline and the visit page

visit-page = Visit page
hint-visit = visit page
visit-title = Before the visit to { $name }
visit-save = Save as PDF
visit-back = To the person
visit-greetings = Greeting
visit-sounds = { $language }, sounds like: { $sounds }
visit-no-promises = Nothing is open.
visit-closed = { $count ->
    [one] 1 promise, agenda item or contribution is in confidence and not shown here.
   *[other] { $count } promises, agenda items or contributions are in confidence and not shown here.
}
visit-talks = Last conversations
visit-talks-of = { $shown } of { $all }
visit-no-talks = No conversation written down yet.
visit-take-along = The conversation of { $date } may be on paper
visit-themes = What it is about
visit-raised = Brought up
visit-raised-on = { $title } ({ $date })
visit-prepare = To go through
visit-next = Next meeting
visit-one-page = On paper this always fits on one sheet. What does not fit is named at the bottom.
timeline-choose = Search
timeline-whole = Show all
timeline-print = As PDF
timeline-find = Search this timeline
timeline-kind = Kind
timeline-found = { $count ->
    [0] Nothing found.
    [one] 1 found.
   *[other] { $count } found.
}
timeline-more = Show { $count } more
timeline-due = { $text }, by { $date }
timeline-we-promised = We promised
timeline-they-promised = Promised to us
timeline-we-kept = Our promise was kept
timeline-they-kept = The promise to us was kept
timeline-let-go = Promise let go, in agreement
timeline-raised = Brought up for { $title }
timeline-came = Was there, from { $time }.
timeline-went = Left at { $time }.
timeline-thanked = Thanked on { $date }.
timeline-named = { $role ->
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
timeline-named-more = { $role ->
    [raised-signal] Answer: { $text }
    [brought-in] What was done with it: { $text }
   *[other] Reason: { $text }
}
timeline-prepared = Talk before { $title }
timeline-informed = Told that you keep this
timeline-own-words = Agreed that their own words are kept
timeline-joined = Joined { $network }
timeline-left = Left { $network }
kind-all = Everything
kind-conversation = Conversations
kind-meeting = Meetings
kind-promise = Promises
kind-contribution = What was brought and got
kind-preparation = Talks beforehand
kind-agreement = What was agreed
kind-membership = Membership
report-about-person = About a person
report-barred-person = Not possible: this is about a person
report-person = About who?
report-who-first = Choose who it is about. Then you see the pages here.
report-visit = Visit page
report-visit-about = One sheet to take along. What to keep in mind, what is open and what it is about.
report-timeline = Timeline
report-timeline-about = What happened with one person, for a colleague or for the person themselves.
left-promises = { $all ->
    [yes] promises
   *[no] { $count ->
        [one] 1 promise
       *[other] { $count } promises
    }
}
left-profile-lines = { $all ->
    [yes] lines of the profile
   *[no] { $count ->
        [one] 1 line of the profile
       *[other] { $count } lines of the profile
    }
}
left-no-room = Not shown, because it does not fit the page: { $things }.
