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
status-demo = Example with invented people. Nothing of this is kept.
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
