# Lists for other programs

doc-list-name-promises = Promises
doc-list-name-actions = Action list
doc-list-name-attendance = Attendance
doc-list-name-agreements = Working agreements
doc-list-name-goals = Goals
doc-list-name-decisions = Decisions
doc-list-name-exports = What left
doc-list-of-text = What
doc-list-of-side = Whose
doc-list-of-people = People
doc-list-of-holder = Who of us
doc-list-of-due = Due
doc-list-of-state = State
doc-list-of-closed-on = Closed on
doc-list-of-reason = Reason
doc-list-of-meeting = Meeting
doc-list-of-agreed-on = Agreed on
doc-list-of-name = Name
doc-list-of-begins = Begins
doc-list-of-ends = Ends
doc-list-of-place = Place
doc-list-of-about = About
doc-list-of-subject = Subject
doc-list-of-review-on = Look at again
doc-list-of-decided-on = Decided on
doc-list-of-item = Agenda item
doc-list-of-origin = Came from
doc-list-of-agreed-by = Agreed by
doc-list-of-reservations = Reservations
doc-list-of-outcome = What came of it
doc-list-of-until = Held until
doc-list-of-instead = Instead, or why not
doc-list-of-made-on = Promised on
doc-list-of-days-late = Days late
doc-list-of-goal = Goal
doc-list-of-seen-by = We see it by
doc-list-of-set-on = Set on
doc-list-of-co-owners = Who looks after it
doc-list-of-desk = At the municipality
doc-list-of-steps = Steps
doc-list-of-steps-done = Steps done
doc-list-of-ended-on = Ended on
doc-list-of-at = When
doc-list-of-what = What was saved
doc-list-of-operation = Command
doc-list-of-persons = People (number)
doc-list-of-records = Records (number)
doc-list-of-for-whom = For whom (classification of the list)
doc-list-of-device = Device
doc-list-of-key = Key
doc-list-choice = { $choice ->
    [ours] Ours
    [theirs] Theirs
    [open] To do
    [done] Done
    [dropped] Let go
    [inForce] Holds
    [revised] Replaced
    [withdrawn] Withdrawn
    [member] A member
    [municipality] The municipality
    [together] Together
    [underWay] Under way
    [reached] Reached
    [changed] Changed
    [letGo] Let go
    [confidentiality] Confidentiality
    [sharingInformation] Sharing information
    [photos] Photos
    [contact] Contact
    [decisionMaking] Making decisions
    [money] Money
    [other] Something else
    [public] Public
    [internal] Internal
    [confidential] Confidential
   *[none] {""}
}
