# The command line: kring

cli-about = Kring: networks with residents and organisations, kept safe on this computer.
cli-after-help =
    The vault is a folder whose name ends in .kring. Say which with --vault or KRING_VAULT.
    The passphrase comes from --passphrase-file, from KRING_PASSPHRASE, or you type it when Kring asks.

    To begin:
      kring --vault Practice.kring vault create
      kring --vault Practice.kring network add --name Havenkwartier --purpose "A pleasant street" --basis publicTask
      kring --vault Practice.kring person add --network Havenkwartier --name "Samira Haddou"
    Or look around first, with invented people:
      kring demo Look-around.kring
cli-after-json = With --json and without options this command reads one JSON object from standard input.

cli-heading-usage = Usage:
cli-heading-nouns = Nouns
cli-heading-verbs = Verbs
cli-heading-words = What goes with it
cli-heading-options = Options
cli-heading-always = Always possible

cli-value-name-dir = FOLDER
cli-value-name-file = FILE
cli-value-name-text = TEXT
cli-value-name-number = NUMBER
cli-value-name-yesno = yes|no
cli-value-name-day = DAY
cli-value-name-moment = MOMENT
cli-value-name-word = WORD
cli-value-name-id = ID-OR-NAME
cli-value-name-item = ITEM
cli-value-name-line = LINE
cli-value-name-language = LANGUAGE
cli-value-name-noun = NOUN
cli-value-name-verb = VERB
cli-value-name-options = OPTIONS

## Options with every command

cli-option-vault = The vault's folder (else: KRING_VAULT)
cli-option-passphrase-file = A file with the passphrase on its first line
cli-option-json = Answers as JSON; add and edit then read JSON
cli-option-lang = The language of answers and documents
cli-option-help = This explanation
cli-option-version = The version of Kring

## Nouns and verbs

cli-about-any-add = Keep something new
cli-about-any-list = The list
cli-about-any-show = One of them, with all that is kept
cli-about-any-page = The page, with all around it
cli-about-any-edit = Change fields
cli-about-any-remove = Remove
cli-about-vault = The vault itself
cli-about-vault-create = Make a new vault
cli-about-vault-info = What is known without a passphrase
cli-about-vault-check = Open the vault and check everything
cli-about-demo = Make a vault with an invented network, to look around in
cli-about-today = What needs attention today
cli-about-search = Search in everything that is kept
cli-about-network = Networks
cli-about-person = People
cli-about-organisation = Organisations
cli-about-membership = People's part in networks
cli-about-conversation = Conversations
cli-about-conversation-add = Write a conversation down, with what was promised
cli-about-promise = Promises and actions
cli-about-promise-done = A promise is done
cli-about-promise-drop = Let a promise go, in agreement
cli-about-promise-reopen = A promise is open after all
cli-about-meeting = Meetings
cli-about-meeting-invite = Invite people
cli-about-meeting-uninvite = Take an invitation back
cli-about-meeting-guests = How many unnamed guests there were
cli-about-meeting-reply = An answer to an invitation
cli-about-meeting-attend = Who was there
cli-about-meeting-close = The meeting was held
cli-about-agenda = The agenda of a meeting
cli-about-agenda-add = Add an agenda item
cli-about-agenda-edit = Change an agenda item
cli-about-agenda-move = Put an agenda item in another place
cli-about-agenda-remove = Take an agenda item away
cli-about-minutes = The minutes of a meeting, by agenda item
cli-about-minutes-add = Write a note or a decision down
cli-about-minutes-action = Agree on an action
cli-about-minutes-edit = Change a line of the minutes
cli-about-minutes-remove = Take a line of the minutes away
cli-about-report = Make documents
cli-about-report-minutes = The minutes of a meeting
cli-about-report-agenda = The agenda of a meeting
cli-about-report-network = The report on a network, without people
cli-about-settings = Settings in the vault
cli-about-undo = Take the last change back
cli-about-audit = The audit log
cli-about-audit-list = Who did what and when, without contents
cli-about-batch = Many commands one after another, as lines of JSON
cli-about-verbs = Every command that batch knows

## Options with an explanation of their own

cli-repeatable = { $label } (may be repeated)
cli-option-revision = Change only if this is still the newest revision
cli-option-agreement = A working agreement
cli-option-perspective = A perspective
cli-option-person-list-perspective = Only people with this perspective
cli-option-phone = Telephone number
cli-option-message = Number for text messages
cli-option-email = Mail address
cli-option-post = Postal address
cli-option-visit = Where to walk in
cli-option-own-words = In their own words
cli-option-informed-on = Informed on
cli-option-informed-how = How informed
cli-option-we-promise = What we promised
cli-option-we-promise-by = When we do that
cli-option-they-promise = What they promised
cli-option-they-promise-by = When they do that
cli-option-organisation-municipal = Belongs to the municipality
cli-option-force = Replace a file that is already there
cli-option-out = The file to make
cli-option-format = The form of the document
cli-option-for-sharing = A version to share: without names and small numbers
cli-option-include-confidential = A line said in confidence that may be in it, by its id
cli-option-classification = Classification
cli-option-kdf-memory = Memory for one attempt, in KiB; only together with --insecure-test-kdf
cli-option-insecure-test-kdf = A vault that opens fast and is not safe: for tests only
cli-option-atomic = All lines together or none
cli-option-file = A file with lines of JSON, or - for standard input
cli-option-dir = The folder of the new vault
cli-option-item = The agenda item: its number on the agenda, or its id
cli-option-line = The line: 2.1 is the first under item 2, or its id
cli-option-position = The place on the agenda, from 1
cli-option-limit = How many at most
cli-option-text = Text
cli-option-search-text = What to look for
cli-option-descending = The other way round
cli-option-person-sort = Order
cli-option-reply = The answer
cli-option-attended = Was there

## Names of fields

cli-field-id = Id
cli-field-revision = Revision
cli-field-createdAt = Made
cli-field-changedAt = Last changed
cli-field-name = Name
cli-field-say = Say
cli-field-purpose = Purpose
cli-field-basis = Basis
cli-field-responsible = Responsible
cli-field-endsOn = Ends on
cli-field-retentionYears = Kept after the end (years)
cli-field-themes = Themes
cli-field-perspectives = Perspectives
cli-field-charter = Working agreements
cli-field-organisation = Organisation
cli-field-organisationRole = Role there
cli-field-contactWays = Reach by
cli-field-languages = Languages
cli-field-tag = Language
cli-field-speaks = Speaks
cli-field-reads = Reads
cli-field-wantsInterpreter = Wants an interpreter
cli-field-preferences = Preferences
cli-field-channel = Preferably
cli-field-hours = When
cli-field-directness = Saying things
cli-field-form = Form
cli-field-address = Address
cli-field-preferences-address = Form of address
cli-field-interests = Interests
cli-field-skills = Skills
cli-field-needs = Needs
cli-field-boundaries = Boundaries
cli-field-ownWords = In their own words
cli-field-agreedOn = Agreed on
cli-field-informed = Informed
cli-field-on = On
cli-field-how = How
cli-field-kind = Kind
cli-field-value = Number or address
cli-field-note = Note
cli-field-sort = Sort
cli-field-municipal = Municipal
cli-field-contact = Contact
cli-field-network = Network
cli-field-networkName = Network
cli-field-person = Person
cli-field-personName = Person
cli-field-role = Role
cli-field-since = Since
cli-field-until = Until
cli-field-from = From
cli-field-brings = Brings
cli-field-gets = Gets
cli-field-people = People
cli-field-at = When
cli-field-date = Date
cli-field-place = Place
cli-field-impression = Impression
cli-field-classification = Classification
cli-field-text = Text
cli-field-side = Whose
cli-field-holder = Who does it
cli-field-due = Due
cli-field-source = Made at
cli-field-state = State
cli-field-madeOn = Promised on
cli-field-madeAt = Promised at
cli-field-closedOn = Closed on
cli-field-title = Title
cli-field-durationMinutes = Duration (minutes)
cli-field-theme = Theme
cli-field-intendedResult = Intended result
cli-field-stage = Stage
cli-field-invitations = Invitations
cli-field-invited = Invited
cli-field-coming = Coming
cli-field-reply = Answer
cli-field-attended = Was there
cli-field-unnamedGuests = Unnamed guests
cli-field-agenda = Agenda
cli-field-agendaItems = Agenda items
cli-field-origin = From
cli-field-way = How it came
cli-field-raisedBy = Raised by
cli-field-explanation = Explanation
cli-field-urgentReason = Why it is urgent
cli-field-plannedMinutes = Minutes planned
cli-field-minutes = Minutes
cli-field-promise = Promise
cli-field-promises = Promises
cli-field-actions = Actions
cli-field-meeting = Meeting
cli-field-meetings = Meetings
cli-field-item = Agenda item
cli-field-language = Language
cli-field-idleMinutes = Locks after (minutes)
cli-field-settings-theme = Light or dark
cli-field-municipality = Municipality
cli-field-userName = Your name
cli-field-notInformed = Not informed yet
cli-field-lastContact = Last contact
cli-field-openPromises = Open promises
cli-field-membership = Membership
cli-field-memberships = Memberships
cli-field-timeline = Timeline
cli-field-what = What
cli-field-daysLate = Days late
cli-field-conversation = Conversation
cli-field-conversationKind = Kind of conversation
cli-field-balance = Balance of the agenda
cli-field-member = From members
cli-field-together = Together
cli-field-items = Items
cli-field-members = Members
cli-field-organisations = Organisations
cli-field-perspectivesPresent = Perspectives at the table
cli-field-perspectivesMissing = Perspectives missing
cli-field-promisesKept = Promises
cli-field-ours = Ours
cli-field-theirs = Theirs
cli-field-done = Done
cli-field-onTime = On time
cli-field-open = Open
cli-field-late = Late
cli-field-excerpt = From the text
cli-field-confidential = Confidential
cli-field-sequence = No.
cli-field-operation = Operation
cli-field-device = Device
cli-field-slot = Key
cli-field-records = How many
cli-field-format = Form
cli-field-verb = Command
cli-field-path = File

## Words for choices

cli-value-basis-consent = consent
cli-value-basis-contract = contract
cli-value-basis-legalObligation = legal obligation
cli-value-basis-vitalInterests = vital interests
cli-value-basis-publicTask = public task
cli-value-basis-legitimateInterests = legitimate interests
cli-value-classification-public = public
cli-value-classification-internal = internal
cli-value-classification-confidential = confidential
cli-value-kind-coffee = coffee
cli-value-kind-walk = walk
cli-value-kind-phone = telephone
cli-value-kind-video = video call
cli-value-kind-visit = visit
cli-value-kind-message = message
cli-value-kind-letter = letter
cli-value-kind-email = mail
cli-value-kind-post = post
cli-value-kind-note = note
cli-value-kind-decision = decision
cli-value-kind-action = action
cli-value-kind-loose = written down by itself
cli-value-kind-network = network
cli-value-kind-person = person
cli-value-kind-organisation = organisation
cli-value-kind-membership = membership
cli-value-kind-conversation = conversation
cli-value-kind-promise = promise
cli-value-kind-meeting = meeting
cli-value-what-conversation = conversation
cli-value-what-meeting = meeting
cli-value-conversationKind-coffee = coffee
cli-value-conversationKind-walk = walk
cli-value-conversationKind-phone = telephone
cli-value-conversationKind-video = video call
cli-value-conversationKind-visit = visit
cli-value-conversationKind-message = message
cli-value-conversationKind-letter = letter
cli-value-side-ours = ours
cli-value-side-theirs = theirs
cli-value-state-open = open
cli-value-state-done = done
cli-value-state-dropped = let go
cli-value-stage-planned = planned
cli-value-stage-held = held
cli-value-stage-cancelled = did not go on
cli-value-reply-none = no answer yet
cli-value-reply-yes = comes
cli-value-reply-maybe = perhaps
cli-value-reply-no = does not come
cli-value-origin-member = a member
cli-value-origin-municipality = the municipality
cli-value-origin-together = together
cli-value-way-standing = standing item
cli-value-way-conversation = conversation
cli-value-way-focusGroup = focus group
cli-value-way-survey = survey
cli-value-way-openDiscussion = open discussion
cli-value-way-urgent = urgent
cli-value-speaks-none = not
cli-value-speaks-some = a little
cli-value-speaks-good = well
cli-value-reads-none = not
cli-value-reads-some = a little
cli-value-reads-good = well
cli-value-channel-inPerson = meeting each other
cli-value-channel-phone = a call
cli-value-channel-message = a message
cli-value-channel-email = mail
cli-value-channel-letter = a letter
cli-value-directness-direct = straight
cli-value-directness-indirect = gently, by way of
cli-value-form-spoken = tell them
cli-value-form-written = on paper
cli-value-address-formal = formal ("u")
cli-value-address-informal = informal ("je")

## Answers

cli-yes = yes
cli-no = no
cli-nothing = Nothing found.
cli-count = { $count ->
    [one] 1 found.
   *[other] { $count } found.
}
cli-days-late = { $count ->
    [one] 1 day late
   *[other] { $count } days late
}
cli-added = Kept: { $name } ({ $id })
cli-added-conversation = Conversation kept ({ $id })
cli-changed = Changed: { $name } ({ $id })
cli-removed = Removed: { $name } ({ $id })
cli-done = Done.
cli-undone = Taken back: { $operation }
cli-nothing-to-undo = There is nothing to take back.
cli-first-slot = My passphrase
cli-ask-passphrase = Passphrase:
cli-ask-passphrase-again = Once more:
cli-vault-created = Vault made in { $path }. Keep the passphrase well: without it nobody can open the vault.
cli-demo-created = Vault with an invented network made in { $path }. Begin with: kring --vault { $path } today
cli-insecure = This vault was made for tests and is not safe. Put no real data in it.
cli-repaired = A part of the vault was damaged and has been repaired. Nothing is lost.
cli-lost = A part of the vault is lost. "kring vault check" shows what.
cli-read-only = The vault's folder can only be read. You can look and export, not change.
cli-failed-unlocks = { $count ->
    [one] Somebody tried once to open the vault with a wrong passphrase.
   *[other] Somebody tried { $count } times to open the vault with a wrong passphrase.
}
cli-check-good = The vault is whole: all { $records } records open.
cli-check-repaired = Repaired: { $parts }. All { $records } records open.
cli-check-lost = { $count ->
    [one] One record is lost:
   *[other] { $count } records are lost:
}
cli-check-lost-one = { $kind }, last changed { $when }
cli-check-lost-older = { $kind }, last changed { $when }; an older version is still there
cli-check-unknown = unknown
cli-check-audit = The audit log does not hold in { $count } places.
cli-part-header = the header
cli-part-journal = the journal
cli-part-checkpoint = the full copy
cli-part-store = the second copy
cli-part-contents = the contents list
cli-info-vault = Vault { $id }
cli-info-format = Format { $format }, made on { $created }
cli-info-slots = Keys:
cli-info-slot = { $name } (made on { $created }; { $memory } MiB, { $passes } passes, { $lanes } lanes)
cli-info-recovery = { $name } (recovery key, made on { $created }; { $memory } MiB, { $passes } passes, { $lanes } lanes)
cli-report-written = Made: { $path }. This export is in the audit log.

## What can go wrong

cli-noVault = Kring does not know which vault you mean. Give its folder with --vault FOLDER or in KRING_VAULT.
cli-noPassphrase = There is no passphrase. Give a file with --passphrase-file, set KRING_PASSPHRASE, or start Kring where you can type.
cli-passphraseFile = The passphrase file { $path } cannot be read ({ $reason }). Check its name and permissions.
cli-passphraseNotText = The passphrase is not readable text. Save the file as UTF-8.
cli-passphraseEmpty = The passphrase is empty. Put it on the first line of the file, or type it.
cli-passphraseTooLong = The first line of the file is longer than { $max } bytes. Choose the file with the passphrase.
cli-passphrasesDiffer = The two passphrases are not the same. Nothing was made; try again.
cli-kdfNeedsInsecure = --kdf-memory is for tests only. Leave it out, or give --insecure-test-kdf too.
cli-outExists = { $path } is already there and was not changed. Choose another name or give --force.
cli-outIsFolder = { $path } is a folder. Give the name of a file.
cli-outNotWritable = { $path } cannot be written ({ $reason }). Choose another place. Nothing was made.
cli-outputClosed = Nobody reads the answer any more. What was already kept stays kept.
cli-outputFailed = The answer cannot be written ({ $reason }). What was already kept stays kept.
cli-inputUnreadable = The input cannot be read ({ $reason }). What was already kept stays kept.
cli-fileUnreadable = { $path } cannot be read ({ $reason }). Check its name and permissions.
cli-fileIsFolder = { $path } is a folder. Give a file with a command on each line.
cli-notDone = Not done, because line { $line } cannot be. Correct that line and send all lines again.

invalid-json = This is not JSON: it goes wrong at line { $line }, character { $column }. Correct it and try again.
invalid-notAnObject = Kring expects one JSON object, between braces. Correct it and try again.
invalid-noInput = There is no input. With --json, give one JSON object on standard input, or give options.
invalid-notText = The input is not readable text. Use UTF-8.
invalid-inputTooLong = The input is larger than { $max } MiB. Make it shorter or divide it.
invalid-ambiguous = More than one goes with "{ $text }": { $found }. Give more characters or the whole id.
invalid-noTime = --{ $option } needs a time too, such as "thursday 19:30" or 2026-11-26T19:30.

usage-noCommand = Say what you want to do. "kring --help" shows what can be done.
usage-noVerb = { $noun } needs a verb: { $verbs }.
usage-unknownCommand = Kring does not know the command "{ $command }". --help shows what can be done.
usage-unknownOption = "{ $option }" does not belong here. --help shows what can be done.
usage-missing = Something is missing: { $option }. --help shows how it goes.
usage-noValue = Something must follow { $option }. --help shows what.
usage-value = "{ $value }" cannot go with { $option }. Choose from: { $choices }.
usage-unreadable = "{ $value }" cannot go with { $option }. --help shows what can.
usage-twice = { $option } may be given once only, and not with something that conflicts. --help shows what can be done.
usage-notText = One of the words is not readable text. Use UTF-8.
usage-nothingToChange = Nothing was given to change. --help shows which fields there are.
usage-other = Kring cannot read the command this way. --help shows what can be done.
