# Meetings

meeting-new = New meeting
meeting-change = Change meeting
meeting-edit = Change
meeting-save = Save meeting
meeting-title = What is the meeting called?
meeting-title-missing = Give the meeting a name, such as "Evening in the neighbourhood".
meeting-when = When?
meeting-when-help = Write the day and the time, such as "Thursday 19:30".
meeting-when-missing = Write when it starts, such as "Thursday 19:30".
meeting-duration = How many minutes?
meeting-duration-wrong = Write a whole number from 1 to 1440.
meeting-place = Where?
meeting-theme = Theme
meeting-theme-help = What it is about, in a few words.
meeting-result = What we want to reach
meeting-result-help = What is there at the end of the evening that is not there now? That is the intended result.
meeting-languages = Languages in the room
meeting-language-add = Add a language
meeting-stage = Stage
meeting-stretch = { $start } to { $end }
meeting-attended = { $attended ->
    [one] 1 was there
   *[other] { $attended } were there
}, { $invited } invited
meeting-invited-nobody = nobody invited yet
meeting-coming = { $invited } invited, { $coming ->
    [one] 1 is coming
   *[other] { $coming } are coming
}
meeting-items = { $count ->
    [one] 1 item
   *[other] { $count } items
}
meeting-in-confidence = Meeting in confidence
meeting-waits = Not closed yet
meeting-life = The meeting from start to end
meeting-close = Close the meeting
meeting-agenda-pdf = Agenda as PDF
meeting-minutes-pdf = Minutes as PDF
meetings-coming = To come
meetings-over = Over
meetings-count = { $count ->
    [one] 1 meeting
   *[other] { $count } meetings
}
meetings-none-coming = No meeting is planned.
meetings-empty = There is no meeting yet
meetings-empty-text = Plan the first one. You begin with a name and a day. You make the agenda later, with the people who come.
tab-prepare = Prepare
tab-agenda = Agenda
tab-live = Live
tab-look-back = Look back
minutes = { $count } min
classification = Who may read this? (classification)

prepare-what = What it is for
prepare-no-result = Not written yet. What is there at the end that is not there now?
prepare-aside = Languages and removal
prepare-languages = Understanding each other
prepare-spoken = In the room we speak { $languages }.
prepare-texts = Make texts in { $languages } too.
prepare-unknown = For somebody no language is known. Ask them.
prepare-no-language = No language is chosen yet.
prepare-interpreter = Would like an interpreter.
prepare-speaks = Speaks { $languages }.
prepare-all-understand = Everybody invited speaks a language of the room.
prepare-remove = Remove
prepare-remove-text = The agenda and the minutes are removed. What was promised stays with the promises.
prepare-remove-button = Remove the meeting
prepare-remove-sure = Yes, remove the meeting
guests-title = Who is invited?
guests-replied = { $reply ->
    [yes] { $count } coming
    [no] { $count } not coming
    [maybe] { $count } maybe
   *[none] { $count } without an answer
}
guests-invite-who = Whom do you invite?
guests-invite = { $count ->
    [0] Invite
    [one] Invite 1 person
   *[other] Invite { $count } people
}
guests-whole-network = Choose the whole network
guests-all-asked = Everybody in the network is invited already.
guests-invited = { $count ->
    [one] 1 person invited.
   *[other] { $count } people invited.
}
guests-none = Nobody is invited yet.
guests-reply-of = Reply of { $name }
guests-uninvite = Take { $name } off the list
reply-none = no reply
reply-yes = coming
reply-maybe = perhaps
reply-no = not coming

agenda-item = Item
agenda-urgent = Urgent item
agenda-urgent-word = Urgent
agenda-count = { $count ->
    [one] 1 item
   *[other] { $count } items
}, { $minutes } of { $whole } minutes
agenda-help = Arrow up and down choose an item. With Alt, the arrows move it. Enter opens it, Delete takes it off.
agenda-hint-remove = remove
agenda-hint-move = move
agenda-hint-urgent = urgent item
agenda-moved = { $title } is now at place { $place } of { $count }.
agenda-from = { $who }, { $way }
agenda-grip = Drag to move
agenda-reason = Reason: { $reason }
agenda-about = About this agenda
agenda-empty = The agenda is still empty
agenda-empty-text = First add what members brought up, in a conversation or last time. Each item shows who it comes from.
item-new = New agenda item
item-urgent = Add urgent item
item-change = Change agenda item
item-title = What is the item about?
item-title-missing = Write in a few words what the item is about.
item-reason = Why can it not wait?
item-reason-help = This reason is on the agenda, so that everybody sees why the item was added.
item-reason-missing = Write down why this item cannot wait.
item-explanation = Explanation
item-origin = Who does the item come from?
item-way = How did it come in?
item-raised-by = Who brought it up?
item-raised-by-help = Only if they agree.
item-minutes = Minutes
item-minutes-wrong = Write a whole number from 0 to 480.
item-place = Place
item-add = Add
item-save = Save
item-remove = Take off the agenda
way-standing = Standing item
way-conversation = From a conversation
way-focus-group = From a focus group
way-survey = From a survey
way-open-discussion = From an open round
way-urgent = Urgent
balance-title = Who does the agenda come from?
balance-from = From whom
balance-points = Items
balance-minutes-head = Minutes
balance-total = Total
balance-as-table = As a table
balance-as-bar = As a bar
balance-toggle = Bar or table
balance-none = As soon as there are items, you see here who they come from.
balance-minutes = Members decide on { $member } of the { $total } minutes alone, and on { $together } together with us.
balance-items = { $member } of the { $total } items come from members, and { $together } from us together.

live-where = Where we are
live-written = Written down
live-room = Room
live-empty-text = Without an agenda you cannot write minutes. Put one item on it first.
live-to-agenda = To the agenda
live-now = Now item { $number }: { $title }
live-done = done
live-here = now
live-later = later
live-of = { $spent } of { $planned }
live-left = { $count ->
    [one] 1 minute left
   *[other] { $count } minutes left
}
live-over = { $count ->
    [one] 1 minute over time
   *[other] { $count } minutes over time
}
live-on-time = { $time }. We are right on time.
live-behind = { $count ->
    [one] { $time }. We are 1 minute behind.
   *[other] { $time }. We are { $count } minutes behind.
}
live-ahead = { $count ->
    [one] { $time }. We are 1 minute ahead.
   *[other] { $time }. We are { $count } minutes ahead.
}
live-previous = Previous item
live-next = Next item: { $title }
live-hint-next = next item
live-hint-previous = previous item
live-hint-decision = decision
live-hint-action = action
live-hint-pledge = pledge
live-new-note = New note
live-placeholder = Write what is said
live-add = Add
live-write-first = Write first what was said.
live-decision-first = Write first what was decided. Then press Alt B to write it down as a decision.
live-pledge-first = First write what was pledged. Then put it down with Alt T.
live-added-note = Note added.
live-added-pledge = Pledge recorded.
live-added-decision = Decision written down.
live-added-action = Action written down.
line-note = Note
line-decision = Decision
line-action = Action
line-pledge = Pledge
line-hint-note = note
line-now-note = The line is a note now.
line-now-decision = The line is a decision now.
line-now-action = The line is an action now.
line-now-pledge = The line is a pledge now.
line-become = Make this:
line-make = Make this: { $kind }
line-text = Text
line-change = Change { $kind }: { $text }
line-save = Save
line-remove = Remove
action-what = What will happen?
action-what-missing = Write down what will happen.
action-side = Who does it?
action-ours = Municipality
action-theirs = Members
action-due = By when?
action-due-help = Such as "Wednesday next week". May stay empty.
action-to = For whom?
action-by = Which members?
action-holder = Who at the municipality?
action-add = Write down action
action-save = Save action
action-said-ours = Municipality: { $text }
action-said-theirs = Members: { $text }
action-before = before { $date }
present-title = Present
present-count = { $present } of { $invited }
present-interpreter = with interpreter
present-more = { $count ->
    [one] 1 more person
   *[other] { $count } more people
}
present-fewer = Show fewer people
present-unnamed = Unnamed guests
present-one-more = One unnamed guest more
present-one-fewer = One unnamed guest fewer

back-decisions = Decisions
back-pledges = Pledges
back-actions = Actions
back-actions-done = { $done } of { $count } done
back-minutes = Minutes
back-aside = Who was there and what for
back-unnamed = { $count ->
    [one] and 1 unnamed guest
   *[other] and { $count } unnamed guests
}
back-nobody = Nobody is ticked.
back-nothing = Nothing was written down under this item.
back-empty = There are no minutes yet
back-empty-text = What you write during the meeting is gathered here afterwards.
back-write = Write minutes
operation-meeting-add = Meeting planned
operation-meeting-remove = Meeting removed
operation-meeting-close = Meeting closed
operation-meeting-invite = People invited
operation-meeting-reply = Reply noted
operation-meeting-attend = Attendance noted
operation-agenda-add = Agenda item added
operation-agenda-change = Agenda item changed
operation-agenda-move = Agenda item moved
operation-agenda-remove = Agenda item taken off
operation-minutes-add = Note added to the minutes
operation-minutes-change = Note in the minutes changed
operation-minutes-remove = Note removed from the minutes
operation-meeting-change = Meeting changed
operation-meeting-uninvite = Invitation withdrawn
operation-meeting-guests = Number of other guests noted
operation-minutes-decision-add = Decision recorded
operation-minutes-decision-change = Decision changed
operation-minutes-decision-remove = Decision removed
operation-minutes-action-change = Action changed
operation-minutes-action-remove = Action removed
operation-minutes-action = Action put down
operation-minutes-pledge-add = Pledge recorded
operation-minutes-pledge-change = Pledge changed
operation-minutes-pledge-remove = Pledge taken out of the minutes
operation-minutes-turn = Note made of a line
operation-minutes-turn-decision = Decision made of a line
operation-minutes-turn-action = Action made of a line
operation-minutes-turn-pledge = Pledge made of a line
operation-minutes-submit = Minutes submitted
operation-minutes-adopt = Minutes adopted
operation-minutes-reopen = Minutes taken back
operation-minutes-correct = Correction of the minutes noted
operation-minutes-unname = Name taken away from a correction
