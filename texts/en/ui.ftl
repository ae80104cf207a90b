# The window. The same keys in every language; a test sees to it that each exists and is used.

## Everywhere

close = Close
back = Back
skip-to-page = Go to the content
near-today = today
near-tomorrow = tomorrow
near-yesterday = yesterday
classification-public = Public
classification-internal = Internal
classification-confidential = Confidential
picker-leave-out = Take { $name } out
picker-found = { $count ->
    [one] 1 person found
   *[other] { $count } people found
}
picker-none = Nobody found

## The frame around the page

places = Places
place-today = Today
place-people = People
place-meetings = Meetings
place-together = Together
place-reports = Reports
place-privacy = Privacy
place-settings = Settings
network = Network
network-all = All networks
where-you-are = Where you are
status = Status
status-open = { $minutes ->
    [one] Vault open, closes after 1 minute of rest
   *[other] Vault open, closes after { $minutes } minutes of rest
}
status-demo = Example, invented people
command-find = Find or do something
command-conversation = New conversation
command-person = New person
command-network = New network
command-organisation = New organisation
command-undo = Undo
command-lock = Lock
command-back = Back
command-forward = Forward
command-explain = Explain this place
command-shortcuts = Keyboard shortcuts
command-escape = Close, or one step back
command-light = Light theme
command-dark = Dark theme
undone = Undone: { $operation }.
undo-nothing = There is nothing to undo.
hint-choose = choose
hint-open = open
hint-explain = Explain
hint-shortcuts = Shortcuts
shortcuts-here = In this place
shortcuts-everywhere = Everywhere
explain-title = About { $place }
explain-today =
    This is what asks for your attention today. First what we promised others, then what they promised us.
    Tick a promise off when it is done. Made a mistake? Press Ctrl Z.
    Beside it are this week's meetings, and who does not know yet that you keep data about them.
explain-people =
    These are the people of your network. Type part of a name to find somebody.
    At the top of a person's page is what to heed: boundaries, language, and how they like to be in contact.
    Write everything so that you could read it aloud to the person.
explain-meetings =
    Here you prepare meetings, keep the agenda and write the minutes.
    Each agenda item shows from whom it came: a member, the municipality, or both together.
explain-together =
    Here is what the network is for, what you agreed with each other, and which themes live.
    The pictures are about the whole network and never about one person.
explain-reports =
    Here you make minutes, an agenda or an overview as a PDF. You first see exactly what will be on paper and what was left out.
explain-privacy =
    Here you show what is kept, why and for how long, and who knows.
    The audit log says what was done with the vault, without its contents.
explain-settings =
    Here you choose the language, the theme, and after how many minutes the vault closes by itself.

## Finding

palette-found = Found
palette-count = { $count ->
    [one] 1 found
   *[other] { $count } found
}
palette-confidential = confidential, text hidden
palette-talk-to = New conversation with { $name }
found-people = People
found-doing = Do
found-conversations = Conversations and notes
found-meetings = Meetings
found-organisations = Organisations
found-promises = Promises
found-networks = Networks
found-memberships = Memberships

## What happened

operation-network-add = Network added
operation-network-change = Network changed
operation-network-remove = Network removed
operation-person-add = Person added
operation-person-change = Person changed
operation-person-remove = Person removed
operation-membership-add = Membership added
operation-membership-change = Membership changed
operation-membership-remove = Membership removed
operation-organisation-add = Organisation added
operation-organisation-change = Organisation changed
operation-organisation-remove = Organisation removed
operation-conversation-hold = Conversation saved
operation-conversation-change = Conversation changed
operation-conversation-remove = Conversation removed
operation-promise-add = Promise added
operation-promise-change = Promise changed
operation-promise-close = Promise ticked off
operation-promise-reopen = Promise opened again
operation-promise-remove = Promise removed
operation-settings-change = Settings changed
operation-vault-create = Vault made
operation-vault-unlock = Vault opened
operation-meeting = Meeting changed
operation-export = Document saved outside the vault
operation-other = Change saved

## Words of the work

conversation-coffee = Coffee
conversation-walk = Walk
conversation-phone = Phone
conversation-video = Video call
conversation-visit = Visit
conversation-message = Message
conversation-letter = Letter
basis-consent = Consent (art. 6(1)(a))
basis-contract = Contract (art. 6(1)(b))
basis-legal-obligation = Legal obligation (art. 6(1)(c))
basis-vital-interests = Vital interests (art. 6(1)(d))
basis-public-task = Task in the public interest (art. 6(1)(e))
basis-legitimate-interests = Legitimate interests (art. 6(1)(f))
contact-phone = Phone
contact-message = Message
contact-email = Email
contact-post = Post
contact-visit = Dropping by
channel-in-person = Meeting each other
channel-phone = A call
channel-message = A message
channel-email = Email
channel-letter = A letter
directness-direct = Likes it said straight
directness-indirect = Likes to take time
form-spoken = Rather spoken
form-written = Rather on paper
address-formal = Formal ("u")
address-informal = Informal ("je")
level-none = Not
level-some = A little
level-good = Well
side-ours = We
side-theirs = They
stage-planned = Planned
stage-held = Held
stage-cancelled = Cancelled
theme-system = Like the computer
theme-light = Light
theme-dark = Dark
locale-nl = Nederlands
locale-en = English
origin-member = From a member
origin-municipality = From the municipality
origin-together = Together

## Promises

promise-done-label = Done: { $text }
promise-ours = We:
promise-theirs = They:
promise-to = to { $names }
promise-by = by { $names }
promise-with = with { $names }
promise-holder = { $holder } does it
promise-no-day = no day set
promise-days-late = { $days ->
    [one] 1 day late
   *[other] { $days } days late
}
promise-closed-done = done { $date }
promise-closed-dropped = let go { $date }
promise-made-coffee = promised over coffee on { $date }
promise-made-walk = promised on a walk on { $date }
promise-made-phone = promised by phone on { $date }
promise-made-video = promised in a video call on { $date }
promise-made-visit = promised at a visit on { $date }
promise-made-message = promised in a message on { $date }
promise-made-letter = promised in a letter on { $date }
promise-made-meeting = agreed at { $title } on { $date }

## Starting and unlocking

start-no-network = Kring does not use the internet
start-welcome = Welcome to Kring
start-welcome-lead = Kring keeps what you discuss with people of the neighbourhood in a vault on this computer. Only you can open it.
start-create = Make a vault
start-demo = Look around in an example
start-demo-about = A network of invented people. You can try everything; nothing of it is kept.
start-open-other = Open another vault
start-busy = One moment, Kring opens the vault.
start-steps = Steps
start-step-place = Place
start-step-passphrase = Passphrase
start-step-keep = Not losing it
start-step-done = done:
start-place-title = Where does the vault go?
start-place-lead = The vault is a folder on this computer. Choose a place that only you use and that is backed up.
start-place-chosen = Place
start-place-other = Choose another place…
start-to-passphrase = On to the passphrase
passphrase-title = Choose a passphrase
passphrase-lead = This sentence opens the vault. Nobody else knows it, not even the municipality. You may paste it from a password manager.
passphrase-label = Passphrase
passphrase-again = Type it once more
passphrase-next = Next
passphrase-show = Show
passphrase-hide = Hide
passphrase-caps-lock = Caps Lock is on
passphrase-missing = Type a passphrase first. A sentence of six ordinary words is easy to remember.
passphrase-differs = The two are not the same. Type the second one again.
strength-none = Nothing typed yet.
strength-weak = Weak.
strength-moderate = Moderate.
strength-strong = Strong.
strength-very-strong = Very strong.
strength-search-none = Six ordinary words that do not belong together are strong and can be remembered.
strength-search-seconds = Somebody guessing with a hundred fast computers is expected to have it within an hour. Add words.
strength-search-hours = Somebody guessing with a hundred fast computers is expected to have it within a day. Add words.
strength-search-days = Somebody guessing with a hundred fast computers is expected to be done within a year. Add a word.
strength-search-years = Somebody guessing with a hundred fast computers is expected to need years. Use it nowhere else.
strength-search-centuries = Somebody guessing with a hundred fast computers is expected to need centuries. Use it nowhere else.
keep-title = Do not lose the passphrase
keep-lead = Without the passphrase nobody can open the vault. Not even Kring. There is no button to reset it.
keep-paper = Write it on paper and lock that away, not near this computer.
keep-manager = Or keep it in the password manager your organisation uses.
keep-not-here = Do not put it in a mail, a note or a file on this computer.
keep-agreed = The passphrase is in a safe place
keep-first = First put the passphrase in a safe place, and tick that here.
keep-create = Make the vault
unlock-title = Locked
unlock-lead = Type your passphrase to open the vault.
unlock-since-asked = Since { $time }, because you asked. What you were writing is kept.
unlock-since-idle = Since { $time }, because you were away. What you were writing is kept.
unlock-label = Passphrase of the vault
unlock = Unlock
unlock-busy = The vault opens…
unlock-nothing-typed = Type the passphrase first.

## Today

hint-tick = tick off
key-space = Space
conversation-now = today { $time }
promises = Promises
promises-open = { $count } open
today-week = This week
today-pressing = { $count ->
    [0] Nothing has to be done today.
    [one] One thing cannot wait. The rest has time.
    [2] Two things cannot wait. The rest has time.
    [3] Three things cannot wait. The rest has time.
    [4] Four things cannot wait. The rest has time.
   *[other] { $count } things cannot wait. The rest has time.
}
today-ours = From us to them
today-theirs = From them to us
today-no-promises = No promises are open.
today-all-promises = Show all { $count } promises
today-meetings = Meetings this week
today-no-meetings = There is no meeting this week.
today-meeting-when = { $day }, { $time }
today-meeting-agenda = { $count ->
    [0] No agenda yet
    [one] Agenda with 1 item
   *[other] Agenda with { $count } items
}
today-meeting-guests = { $invited ->
    [0] Nobody invited yet
   *[other] { $coming } of { $invited } are coming
}
today-data = Care for the data
today-not-informed = { $count ->
    [one] 1 person does not know yet that you keep data.
   *[other] { $count } people do not know yet that you keep data.
}
today-all-not-informed = See everybody
today-nobody-title = Nobody is in this network yet
today-nobody = Begin with one person you will speak this week. A name is enough.
notice-repaired = When the vault was opened a part of it was damaged. Kring mended it from the second copy. Nothing is lost.
notice-insecure = This vault was made for testing and has a weak key. Keep no data of real people in it.
first-network-title = Begin with a network
first-network = First write down why the network is there and on which ground you keep data. Then you add people.
first-network-make = Make a network

## Forms

save = Save
cancel = Cancel
edit = Edit
hint-save = save
hint-close = close
hint-edit = edit
hint-filter = find
date-hint-past = For example: yesterday, 3 March
draft-kept = Draft kept
one-a-line = One a line
not-asked = Not asked
role-hint = Only a public role that this person agrees with. Nothing about religion, descent, health or politics.

## People

people-find = Find by name or organisation
people-count = { $shown } of { $all } people
people-perspective = Perspective
people-perspectives-all = All perspectives
people-not-informed = Not informed yet
people-name = Name
people-organisation = Organisation
people-languages = Languages
people-last-contact = Last contact
people-promises = Open promises
people-no-contact = not spoken to yet
people-none = Nobody found. Type another part of the name, or take a choice away.
person-say = Say: { $say }.
person-role-of = { $role } of { $organisation }.
promises-closed = Closed promises
heed = Heed this
heed-boundaries = Boundaries
heed-needs = Needs
heed-languages = Language
heed-contact = Contact
heed-last = Last time
heed-knows = Knows it
heed-a-little = a little { $language }
heed-reads-less = Reads less easily: { $languages }
heed-interpreter = Wants an interpreter: { $languages }
heed-rather = Preferably: { $channel }
heed-address = Address { $address }
heed-no-contact = No conversation or meeting yet.
heed-informed = Told on { $date } that you keep this.
heed-informed-how = { $how }, on { $date }.
heed-not-informed = Does not know yet that you keep this.
timeline = Conversations and meetings
timeline-empty = Nothing yet. After a conversation, press Ctrl N.
timeline-attended = Was there.
timeline-not-attended = Was not there.
timeline-invited = Is invited.
timeline-kind-at = { $kind }, { $place }
timeline-hidden = The text is hidden.
timeline-reveal = Show
timeline-impression = Our impression: { $text }
timeline-all = Show all { $count }
memberships = Membership
memberships-none = Takes part in no network yet.
membership-add = Another network
membership-edit = Change membership of { $network }
membership-remove = Remove membership
membership-role = Role in the network
membership-perspectives = Speaks as
membership-brings = Brings
membership-gets = Gets
membership-nothing = Not written down yet
membership-since = since { $date }
membership-until = until { $date }
membership-since-label = Takes part since
membership-until-label = Took part until
membership-until-hint = Empty as long as the person takes part
profile = Profile
profile-interests = Interests
profile-skills = Skills
profile-own-words = In their own words
profile-agreed = Agreed on { $date } that this is kept.
person-edit = Edit { $name }
person-form-lead = Write everything so that you could read it aloud to this person.
person-who = Who
person-name = Name
person-name-missing = Fill in a name. One word is enough.
person-say-label = How to say the name
person-say-hint = For example: Mrs Haddou, Sam
person-organisation = Organisation
person-no-organisation = No organisation
person-new-organisation = New organisation…
person-new-organisation-name = Name of the new organisation
person-organisation-missing = Fill in the name of the organisation, or choose one.
person-organisation-role = Role there
person-in-network = In the network { $network }
person-contact = Language and contact
person-ways = Can be reached by
person-way-kind = Kind
person-way-value = Number or address
person-way-hours = When
person-way-add = Add a way
person-way-remove = Take { $value } out
person-languages = Languages
person-language = Language
person-speaks = Speaks
person-reads = Reads
person-interpreter = Wants an interpreter
person-language-add = Add a language
person-language-remove = Take this language out
person-channel = Contact preferably by
person-hours = When
person-hours-hint = For example: after five, never on Friday
person-directness = Way of talking
person-form = Spoken or on paper
person-address = Address
person-contact-note = More about contact
person-contact-note-hint = For example: first a message, then a call
person-about = What you take into account
person-about-hint = All in the person's own words, one a line. Nothing about religion, descent, health, politics or crime.
person-boundaries-hint = What not to do, not to ask or not to share
person-needs-hint = What is needed to take part
person-own-words-hint = Only if this person agrees
person-agreed-on = When did the person agree
person-agreed-missing = Fill in when the person agreed. Without that Kring does not keep the words.
person-informed = Does the person know that you keep this
person-informed-hint = Tell them in the first conversation, and within a month at the latest.
person-informed-on = Told on
person-informed-how = How
person-informed-how-hint = For example: leaflet discussed and handed over
person-informed-missing = Fill in on which day you told them.
person-remove = Remove person
person-remove-about = Memberships and invitations of this person go too. In conversations and promises the name disappears.
person-remove-ask = Remove…
person-remove-sure = Remove { $name }?

## New conversation

conversation-with = With
conversation-when = When
conversation-how = How
conversation-note = What was said?
conversation-note-hint = Write what the other said. Facts here, your impression apart below.
conversation-more = Place and impression
conversation-place = Place
conversation-impression = Our impression
conversation-impression-hint = What we made of it. Apart from the facts, and also fit to be read aloud.
conversation-who-reads = Who may read this?
conversation-give-up = Throw away
conversation-people-missing = Choose whom you spoke to.
conversation-note-missing = Write what was said or promised.
kind-coffee = Coffee
kind-walk = Walk
kind-phone = Phone
kind-video = Video
kind-visit = Visit
kind-message = Message
kind-letter = Letter
suggestion-ours = Is this a promise of ours?
suggestion-theirs = Is this a promise of theirs?
suggestion-take = Yes, add it
suggestion-decline = No
promised-ours = We promise
promised-theirs = They promise
promised-due = By when
promised-due-hint = For example: Friday
promised-remove = Take this promise out: { $text }
promised-add-ours = We promise
promised-add-theirs = They promise

## Meetings

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
meeting-result = Intended result
meeting-result-help = What is there at the end of the evening that is not there now?
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
meetings-empty-text = Plan the first one. You begin with a name and a day; you make the agenda later, with the people who come.
meetings-no-network = A meeting belongs to a network. Make a network first.
tab-prepare = Prepare
tab-agenda = Agenda
tab-live = Live
tab-look-back = Look back
minutes = { $count } min
classification = Classification

prepare-what = What it is for
prepare-no-result = Not written yet. What is there at the end that is not there now?
prepare-aside = Languages and removal
prepare-languages = Understanding each other
prepare-spoken = In the room we speak { $languages }.
prepare-no-language = No language is chosen yet.
prepare-interpreter = Would like an interpreter.
prepare-not-understood = Speaks none of the languages of the room.
prepare-speaks = Speaks { $languages }.
prepare-talk-before = Arrange an interpreter, or talk with them one to one beforehand.
prepare-all-understand = Everybody invited speaks a language of the room.
prepare-remove = Remove
prepare-remove-text = The agenda and the minutes go. What was promised stays with the promises.
prepare-remove-button = Remove the meeting
prepare-remove-sure = Yes, remove the meeting
guests-title = Who is invited?
guests-replied = { $count } { $reply }
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
agenda-hint-choose = choose
agenda-hint-move = move
agenda-moved = { $title } is now at place { $place } of { $count }.
agenda-from = { $who }, { $way }
agenda-grip = Drag to move
agenda-reason = Reason: { $reason }
agenda-about = About this agenda
agenda-empty = The agenda is still empty
agenda-empty-text = Put on it first what members brought in, in a conversation or last time. Each item shows from whom it comes.
item-new = New agenda item
item-urgent = Insert urgent item
item-change = Change agenda item
item-title = What is the item about?
item-title-missing = Write in a few words what the item is about.
item-reason = Why can it not wait?
item-reason-help = This reason is on the agenda, so that everybody sees why the item was inserted.
item-reason-missing = Write down why this item cannot wait.
item-explanation = Explanation
item-origin = From whom does the item come?
item-way = How did it come in?
item-raised-by = Who raised it? Only if they agree.
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
balance-title = From whom does the agenda come?
balance-from = From whom
balance-points = Items
balance-minutes-head = Minutes
balance-total = All together
balance-as-table = As a table
balance-as-bar = As a bar
balance-toggle = Bar or table
balance-none = As soon as there are items, you see here from whom they come.
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
live-new-note = New note
live-placeholder = Write what is said
live-add = Add
live-write-first = Write first what was said.
live-decision-first = Write first what was decided. Then put it down with Alt B.
live-added-note = Note added.
live-added-decision = Decision put down.
live-added-action = Action put down.
line-note = Note
line-decision = Decision
line-action = Action
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
action-add = Put down action
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
present-also = Who else is here?

back-decisions = Decisions
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
back-empty-text = What you write during the meeting is together here afterwards.
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
operation-minutes-add = Line put down
operation-minutes-change = Line changed
operation-minutes-remove = Line removed
operation-minutes-action = Action put down

## Reports

report-kinds = Sort of report
report-for-meeting = For a meeting
report-to-account = Accounting for it
report-agenda = Agenda
report-agenda-about = To hand out or to send along, with from whom each item comes.
report-minutes = Minutes
report-minutes-about = What was said, decided and agreed at one meeting.
report-network = Network report
report-network-about = Figures of one network, without persons.
report-meeting = Which meeting?
report-from = From
report-from-help = Empty: from the start.
report-until = Until and with
report-until-help = Empty: until today.
report-language = Language
report-form = Form
report-sharing = For sharing: without names of people
report-public-readers = For everybody
report-internal-readers = For colleagues of the municipality
report-confidential-readers = Only for those who were there or must know
report-barred = Not possible now: you chose lines that were said in confidence
report-barred-internal = Not possible: the meeting itself is internal
report-barred-confidential = Not possible: the meeting itself is confidential
report-confidential = Said in confidence
report-confidential-help = These lines stay out. Choose only what may be in it, line by line.
report-save = Save as PDF…
report-hint-save = save
report-saved = Saved as { $name }.
report-open = Open
report-noted = Kring notes that you save this. The contents are not in the log.
report-preview = Preview of the pages
report-page-of = Preview, page { $page } of { $pages }
report-page-alt = { $name }, page { $page } of { $pages }
report-smaller = Smaller
report-larger = Larger
report-size = Size
report-nothing = There is nothing to write about yet
report-no-meeting = Plan a meeting first. Then you make its agenda and minutes here.
report-no-network = Make a network first. Then you make its report here.
left-title = What is not in it
left-nothing = Everything is in it.
left-names = names
left-conversations = conversations
left-agenda-items = { $all ->
    [yes] agenda items
   *[no] { $count ->
        [one] 1 agenda item
       *[other] { $count } agenda items
    }
}
left-notes = { $all ->
    [yes] notes
   *[no] { $count ->
        [one] 1 note
       *[other] { $count } notes
    }
}
left-decisions = { $all ->
    [yes] decisions
   *[no] { $count ->
        [one] 1 decision
       *[other] { $count } decisions
    }
}
left-actions = { $all ->
    [yes] actions
   *[no] { $count ->
        [one] 1 action
       *[other] { $count } actions
    }
}
left-numbers = { $all ->
    [yes] numbers
   *[no] { $count ->
        [one] 1 number
       *[other] { $count } numbers
    }
}
left-names-nobody = { $things } are not in it: this report names nobody.
left-in-confidence = Not shown, because it was said in confidence: { $things }.
left-more-closed = Not shown, because it is more closed than this report: { $things }.
left-fewer-than-five = Not shown, because it is about fewer than 5 people: { $things }.

## Together

together-in = Together in { $network }
together-choose = Choose a network.
together-numbers = { $members ->
    [one] 1 person
   *[other] { $members } people
}, { $organisations ->
    [one] 1 organisation
   *[other] { $organisations } organisations
}, { $meetings ->
    [one] 1 meeting
   *[other] { $meetings } meetings
}.
together-overview = Overview
together-organisations = Organisations
together-report = Network report
together-purpose = Purpose
together-agreements = Working agreements
together-agreements-none = There are no working agreements yet. Make them together at a meeting and write them here.
together-themes = Themes
together-themes-none = No themes yet. Ask the members what they would like to talk about.
hint-report = report
kept = Who keeps promises?
kept-side = Side
kept-on-time = On time
kept-total = Done or late
kept-open = Still open
kept-municipality = Municipality
kept-members = Members
kept-share = { $total ->
    [0] nothing to count yet
   *[other] { $onTime } of { $total } on time
}
kept-less = We keep our promises on time less often than members do.
kept-more = We keep our promises on time more often than members do.
kept-alike = Both sides keep their promises on time equally often.
kept-too-few = There are too few promises to compare yet.
seats = Who is at the table?
seats-missing = { $count ->
    [one] One perspective is still missing.
   *[other] { $count } perspectives are still missing.
}
seats-all = Every perspective of this network is at the table.
seats-there = at the table:
seats-not-there = missing:
seats-none = Write with the network which perspectives you want at the table.
seats-never-a-person = This is about the network, never about one person.
network-edit = Change { $network }
network-form-lead = A network exists only with a purpose, a lawful basis and a retention term.
network-name = Name of the network
network-name-missing = Give the network a name.
network-purpose-hint = What it is for, in words its members recognise
network-purpose-missing = Write what the network is for.
network-basis = Lawful basis
network-basis-choose = Choose a lawful basis
network-basis-hint = Why you may keep data (GDPR). If you are not sure, ask the privacy officer.
network-basis-missing = Choose on which ground you keep data.
network-responsible = Responsible organisation
network-kept = Keeping
network-retention = Keep after the end, in years
network-retention-hint = A number from 1 to 20
network-retention-wrong = Fill in a whole number from 1 to 20.
network-retention-years = { $years ->
    [one] 1 year after the end
   *[other] { $years } years after the end
}
network-ends = Runs until
network-ends-hint = Empty if you do not know yet
network-perspectives = Perspectives at the table
network-perspectives-hint = Roles in life, one a line. Never descent or religion.
network-charter-hint = What you agreed with each other, one agreement a line
network-remove = Remove network
network-remove-about = This is possible only when nothing belongs to the network any more.
starter-parents = Parents
starter-young = Young people
starter-shops = Entrepreneurs
starter-sport = Sport
starter-care = Care
starter-neighbours = Neighbourhood
organisations-lead = Associations, schools, shops and services that people speak for.
organisations-none-title = No organisations yet
organisations-none = Add one, or do that with a person.
organisation-lead = Write only what you need to stay in contact.
organisation-edit = Change { $name }
organisation-name = Name
organisation-name-missing = Fill in the name of the organisation.
organisation-sort = Sort
organisation-sort-hint = For example: sports club, school, shop
organisation-municipal = Belongs to the municipality. Its actions then count as ours.
organisation-municipal-short = belongs to the municipality
organisation-address = Address
organisation-contact = Phone or email
organisation-note = Good to know
organisation-people = { $count ->
    [0] nobody
    [one] 1 person
   *[other] { $count } people
}
organisation-nobody = Nobody yet. Choose this organisation with a person.
organisation-remove = Remove organisation

## Privacy

privacy-lead = What is kept, why and for how long. Made so that you can show it.
privacy-overview = Overview
privacy-informed = Informed
privacy-log = Audit log
privacy-purposes = Purpose and lawful basis
privacy-networks = { $count ->
    [one] 1 network
   *[other] { $count } networks
}
privacy-know = { $know } of { $all } people know that you keep this
privacy-all-know = Everybody knows that you keep data.
privacy-told = Told…
privacy-told-label = Told… to { $name }
privacy-told-title = { $name } knows that you keep data
privacy-all-waiting = Show all { $count }
log-when = When
log-what = What
log-records = Records
log-device = Computer
log-slot = Key
log-count = { $count ->
    [one] last line
   *[other] last { $count } lines
}
log-about = The log says what was done, never its contents.

## Settings

settings-lead = How Kring works on this computer.
settings-look = Appearance
settings-language = Language
settings-theme = Theme
settings-lock = Locking
settings-idle = Lock by itself after
settings-idle-hint = So long without a key or the mouse. Locking is always possible with Ctrl L.
settings-minutes = { $count ->
    [one] 1 minute
   *[other] { $count } minutes
}
settings-names = Who you are
settings-user = Your name
settings-user-hint = Stands in this vault only
settings-municipality = Municipality
settings-municipality-hint = Stands on reports and with a new network
settings-vault = The vault
vault-place = Place
vault-slots = Keys
vault-records = Contents
vault-records-count = { $records } records, saved { $operations } times
vault-format = Version
vault-format-version = Kring { $version }, vault format { $format }

## More about conversations

operation-draft-keep = Draft kept
operation-demo-load = Example made ready
operation-vault-undo = Undone
conversation-change = Change conversation
conversation-remove = Remove
timeline-change = Change the conversation of { $date }
notice-draft = You were writing down a conversation.
notice-draft-go-on = Go on writing
