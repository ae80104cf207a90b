# The agenda: the clock, what changes and what is put aside

agenda-ends = Then we end at { $time }.
agenda-over = Then we end at { $time }: { $count ->
    [one] 1 minute
   *[other] { $count } minutes
} later than planned.
agenda-led-by = Led by { $who }
agenda-carried = Carried over from an earlier meeting
agenda-changes = What has changed?
agenda-changes-none = Nothing has changed yet.
agenda-changes-all = All { $count } changes
agenda-changes-fewer = Show fewer changes
agenda-share = The agenda is shared
agenda-share-text = Did you send or hand out the agenda? Note it. What changes after that stands at the end of the agenda on paper.
agenda-shared-text = What changes after sharing stands at the end of the agenda on paper. Sharing it again? Note that again.
agenda-change = { $what ->
    [added] Added: { $title }.
    [addedUrgently] Put in urgently: { $title }.
    [carriedOver] Carried over from an earlier meeting: { $title }.
    [removed] Removed: { $title }.
    [moved] { $title } went from place { $from } to place { $to }.
    [retitled] { $former } is now called { $title }.
    [minutesChanged] { $title } went from { $from } to { $to } minutes.
    [parked] Put aside: { $title }.
    [broughtBack] Back on the agenda: { $title }.
   *[shared] The agenda is shared.
}
agenda-change-side = { $side ->
    [member] At members' request.
    [municipality] At the municipality's request.
   *[together] By joint decision.
}
agenda-change-requester = Asked for by { $name }.
agenda-change-room = That makes room for { $title }.
agenda-change-reason = Reason: { $reason }.
parking-title = Put aside
parking-text = These items are not discussed now. The minutes list them under "Not discussed".
parking-back = Back on the agenda
parking-back-item = Put { $title } back on the agenda
parking-remove = Remove { $title }
item-makes-room = What makes room?
item-makes-room-help = Another item gets shorter or is put aside. Then you still end in time.
item-makes-room-none = Nothing, we go on longer
item-makes-room-item = { $title } ({ $minutes } min)
item-makes-room-how = How does it make room?
item-room-shorter = Shorter
item-room-aside = Put aside
item-room-discussed = Something is written under this item already. It stays on the agenda and gets shorter.
item-led-by = Who leads the item?
item-leader = Who is that?
led-open = Not agreed yet
led-member = Led by a member
led-municipality = Led by the municipality
led-together = Led together
item-request = Who asked for this change?
item-requested-by = At the request of
item-requested-by-none = Nobody in particular
item-requester = Who asked?
item-change-reason = Why does it change?
item-change-reason-help = The reason stands with the change, on paper too.
item-minutes-long = That is longer than the whole meeting ({ $whole } minutes).
item-park = Put aside
way-preparation = From a talk beforehand
way-signal = From a signal
operation-agenda-park = Agenda item put aside
operation-agenda-return = Agenda item put back
operation-agenda-share = Agenda shared
operation-meeting-walk-in = New participant written down
live-ends = We end at { $time }.
attend-label = Who is here?
attend-help = Three letters of a name and Enter. With +2 you add two guests without a name. On a ticked name: K came now, G leaves now.
attend-guests = { $count ->
    [one] 1 guest without a name more.
   *[other] { $count } guests without a name more.
}
attend-choose = That can be { $count } people. Choose with the arrows and press Enter.
attend-there = That person is ticked already.
attend-new = New participant: { $name }
attend-new-how = Kring does not know this name yet. Arrow down and Enter: new participant.
attend-not-invited = not invited
attend-ticked = { $name } is here.
present-now = { $count ->
    [one] 1 person here now
   *[other] { $count } people here now
}, { $invited } invited
present-came-now = { $name } came now (K)
present-left-now = { $name } leaves now (G)
present-came-at = from
present-left-at = until
present-came-of = When did { $name } come?
present-left-of = When did { $name } leave?
present-came-said = { $name } came at { $time }.
present-left-said = { $name } left at { $time }.
present-time-wrong = Write a time, for example 20:05.
carry-title = From last time
carry-from = On { $date } there was { $title }. You can take this over:
carry-from-closed = On { $date } there was a meeting in confidence. You can take this over:
carry-parked = was put aside
carry-not-reached = not discussed
carry-look-back = Back to last time: what was done?
carry-actions = { $ours ->
    [one] 1 action of the municipality
   *[other] { $ours } actions of the municipality
}, { $theirs ->
    [one] 1 of members
   *[other] { $theirs } of members
}
carry-take = Put on the agenda
carry-taken = Put on the agenda.
operation-meeting-carry = Items taken over from an earlier meeting
conflicts-title = Mind this moment
conflicts-meeting = { $time }: meeting { $title }
conflicts-meeting-closed = { $time }: a meeting in confidence
conflicts-talk = { $time }: conversation with { $title }
conflicts-talk-closed = { $time }: a conversation in confidence
conflicts-preparation = { $time }: talk beforehand with { $title }
conflicts-preparation-closed = { $time }: a talk beforehand in confidence
conflicts-in-agenda = There is more in your diary then:
conflicts-days = For many people this is a special day:
conflicts-sunset = begins that evening
conflicts-midnight = after midnight
conflicts-may-differ = may differ by a day
conflicts-about = Kring works special days out for everybody alike. Holi and Diwali are not among them: look those up yourself.
conflicts-school = School holiday:
conflicts-school-part = Of the autumn, spring and summer holidays Kring knows only those of region Midden.
conflicts-school-unknown = Kring does not know the school holidays of that time yet. Look them up yourself.
school-holiday = { $name } ({ $regions })
school-holiday-autumn = autumn holiday
school-holiday-christmas = Christmas holiday
school-holiday-spring = spring holiday
school-holiday-may = May holiday
school-holiday-summer = summer holiday
school-regions-all = all regions
school-region-north = region Noord
school-region-central = region Midden
school-region-south = region Zuid
named-day-new-year = New Year's Day
named-day-good-friday = Good Friday
named-day-easter = Easter Sunday
named-day-easter-monday = Easter Monday
named-day-kings-day = King's Day
named-day-remembrance-day = Remembrance Day
named-day-liberation-day = Liberation Day
named-day-ascension-day = Ascension Day
named-day-pentecost = Whit Sunday
named-day-pentecost-monday = Whit Monday
named-day-keti-koti = Keti Koti
named-day-saint-nicholas-eve = Saint Nicholas' Eve
named-day-christmas-eve = Christmas Eve
named-day-christmas-day = Christmas Day
named-day-second-christmas-day = Boxing Day
named-day-new-years-eve = New Year's Eve
named-day-orthodox-christmas = Orthodox Christmas
named-day-orthodox-easter = Orthodox Easter
named-day-ramadan = Ramadan
named-day-eid-al-fitr = Eid al-Fitr
named-day-eid-al-adha = Eid al-Adha
named-day-ashura = Ashura
named-day-mawlid = Mawlid
named-day-passover = Passover
named-day-shavuot = Shavuot
named-day-rosh-hashanah = Rosh Hashanah
named-day-yom-kippur = Yom Kippur
named-day-sukkot = Sukkot
named-day-hanukkah = Hanukkah
named-day-purim = Purim
named-day-nowruz = Nowruz
named-day-chinese-new-year = Chinese New Year
series-title = Series
series-others = { $count ->
    [one] This meeting belongs with 1 other.
   *[other] This meeting belongs with { $count } others.
}
series-text = Do you meet more often? Plan the whole series at once. You make the agenda and the guest list for each.
series-count = How many times in all?
series-count-wrong = Write a whole number from 2 up to and including 52.
series-every = How often?
series-step = Every how many?
series-step-wrong = Write a whole number from 1 up to and including 12.
series-unit-week = weeks
series-unit-month = months
series-plan = Plan the series
series-planned = The series is planned.
operation-meeting-series = Series of meetings planned
present-key-came = came now
present-key-left = leaves now
operation-agenda-correct = Change of the agenda corrected
agenda-change-correct-of = Correct who asked for this change: { $change }
agenda-change-corrected = Corrected on { $date }.
agenda-change-correct-title = Who asked for this change?
agenda-change-correct-help = What changed, and when, stays as it is. The change will say that you corrected this, on paper too.
operation-meeting-why = Reason for an invitation written down
operation-meeting-access = What people need written down
operation-meeting-speaking = Speaking time written down
guest-why-of = Why is { $name } invited?
guest-why = Why do you invite this person?
guest-why-help = For example: knows everything about the playground. This person may always read this.
timeline-why = Invited because: { $why }
access-title = What people need
access-text = How many people need something to come? Write down no names. Kring does not keep who it is.
access-due = The meeting is soon. Not everything is arranged yet.
access-name = { $kind ->
    [interpreter] Interpreter: { $language }
    [childCare] Child care
    [wheelchair] Room for a wheelchair
    [travelMoney] Travel money
   *[other] { $what }
}
access-people = { $people ->
    [one] for 1 person
   *[other] for { $people } people
}
access-arranged = { $name }: arranged
access-more = { $name }: for 1 person more
access-fewer = { $name }: for 1 person fewer
access-kind = What is needed?
access-kind-interpreter = Interpreter
access-kind-other = Something else
access-language = Which language?
access-language-none = Choose a language
access-language-missing = Choose the language that somebody interprets into.
access-what = What exactly?
access-what-missing = Write down what is needed.
access-count = For how many people?
access-count-wrong = Write a whole number of 1 or more.
access-add = Add
today-meeting-access = not everything that people need is arranged
speaking-title = Speaking time
speaking-start = Count the speaking time of each side
speaking-text = By side only, never by person. Agree together whether you want this.
speaking-now = Who is speaking now?
speaking-members = A member
speaking-municipality = The municipality
speaking-nobody = Nobody
speaking-total-members = Members: { $minutes } min
speaking-total-municipality = Municipality: { $minutes } min
speaking-stop = Stop counting
speaking-stop-text = What was counted will go.
speaking-said = { $side ->
    [members] A member is speaking now.
    [municipality] The municipality is speaking now.
   *[nobody] Nobody is speaking now.
}
speaking-hint-members = a member speaks
speaking-hint-municipality = municipality speaks
speaking-hint-nobody = nobody speaks
item-title-themes = { $count ->
    [one] There is 1 open theme. Type a word of it, or press arrow down. Enter puts it on the agenda.
   *[other] There are { $count } open themes. Type a word of one, or press arrow down. Enter puts the theme on the agenda.
}
item-themes = Open themes
item-themes-found = { $count ->
    [one] 1 theme found. Enter puts it on the agenda.
   *[other] { $count } themes found. Enter puts the chosen theme on the agenda.
}
item-theme-inputs = { $count ->
    [one] mentioned once
   *[other] mentioned { $count } times
}
