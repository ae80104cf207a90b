# Rhythm, pauses and boundaries

rhythm-every-day = { $count ->
    [one] every day
   *[other] every { $count } days
}
rhythm-every-week = { $count ->
    [one] every week
   *[other] every { $count } weeks
}
rhythm-every-month = { $count ->
    [one] every month
   *[other] every { $count } months
}
rhythm-every-year = { $count ->
    [one] every year
   *[other] every { $count } years
}
rhythm-they-call = only when they call
rhythm-agreed = As agreed: { $rhythm }.
rhythm-of-role = As for this role: { $rhythm }.
rhythm-last = Last conversation: { $date }.
rhythm-snoozed = Put off until { $date }.
heed-rhythm = Rhythm
heed-limits = Take care
hours-between = from { $from } to { $until }
hours-from = from { $from }
hours-until = until { $until }
day-monday = Monday
day-tuesday = Tuesday
day-wednesday = Wednesday
day-thursday = Thursday
day-friday = Friday
day-saturday = Saturday
day-sunday = Sunday
calls-never = never call
calls-always = always
calls-and = and
calls-on = on { $days } { $hours }
days-through = { $first } to { $last }
calls-not = not { $when }
calls-not-on = not on { $when }
pause = Pause
pause-until = Wants rest until { $date }.
pause-open = Wants rest, until they get in touch.
pause-coming-until = Wants rest from { $since } until { $date }.
pause-coming-open = Wants rest from { $since }, until they get in touch.
pause-coming = This pause is still to begin.
pause-title = A pause for { $name }
pause-about = During a pause somebody is not under "Time for a conversation". If you invite or call anyway, Kring asks first.
pause-since-label = From when
pause-since-hint = Empty: from today.
pause-until-label = Until when
pause-until-hint = For example: 1 December. Empty: until they get in touch.
pause-words = What they said about it
pause-words-hint = May stay empty. Write it so that you can read it aloud.
pause-end = End the pause
pause-cancel = Cancel the pause
limits = Rhythm and agreements that Kring watches
limits-about = Kring asks first when something does not fit these. The boundaries in their own words are above.
limits-rhythm = How often you speak
limits-rhythm-hint = For example: every 6 weeks, only when they call. Empty: as for the role.
limits-calls = When you may call
limits-calls-hint = For example: after five, never on Friday. Empty: always.
limits-no-lists = Not on shared lists
limits-no-photos = Not on photos
limits-ask = Ask before you share anything
limit-pause = Asked for rest until { $date }.
limit-pause-open = Asked for rest, until they get in touch.
limit-never-call = Does not want to be called.
limit-call-hours = Wants to be called only { $hours }.
limit-quiet = Does not want to be called on { $when }.
limit-calls = Calling: { $when }.
limit-no-lists = Does not want to be on shared lists.
limit-no-photos = Does not want to be on photos.
limit-ask = Wants to be asked before you share anything.
deed-call = Called anyway
deed-invite = Invited anyway
deed-share = Shared anyway
deed-photo = A photo anyway
despite-reason = Why do you do it anyway?
despite-hint = Kring keeps this with this person. Write it so that you can read it aloud.
despite-missing = Write down why, or leave it.
despite-leave = Leave it
crossings = Done anyway
crossings-about = What you did although it crossed a boundary, with the reason.
call = Call
call-title = Call { $name }
call-about = After copying you can paste the number for 30 seconds. Then Kring takes it away.
call-copy = Copy
call-copied = { $value } is copied. You can paste it for 30 seconds.
call-crossed = Call { $name } now?
call-anyway = Copy anyway
call-write = Write the conversation down
due-title = Time for a conversation
due-count = { $count ->
    [one] 1 person
   *[other] { $count } people
}
due-as-agreed = by the rhythm you agreed with them
due-last = { $rhythm }, last conversation { $date }.
due-never = { $rhythm }, not spoken to yet.
due-later = Later
due-later-for = Later: { $name }
due-talk = Write a conversation down
due-talk-with = Write down a conversation with { $name }
due-all = Show all { $count }
later-title = Speak later: { $name }
later-about = Until that day this person is not on Today.
later-until = Until when
later-hint = For example: Monday, in 2 weeks
later-missing = Write down until when.
later-week = in a week
later-two-weeks = in 2 weeks
later-month = in a month
role-rhythms = How often we speak to people
role-rhythms-none = Nothing agreed yet. You can choose a rhythm for a role, or for each person.
role-rhythm-add = A rhythm for a role
role-rhythm-edit = Change the rhythm for { $role }
role-rhythm-title = A rhythm for a role
role-rhythm-role = Role in the network
role-rhythm-role-hint = As in the membership. Empty: all other roles.
role-rhythm-others = All other roles
role-rhythm-remove = Remove the rhythm
guests-not-invited = { $name }: not invited. { $why }
guests-anyway = Invite anyway…
guests-anyway-invite = Invite anyway
guests-so-be-it = Fine
guests-crossed = Invite anyway?
operation-person-pause = Pause written down
operation-person-resume = Pause ended
operation-rhythm-set = Rhythm agreed
operation-rhythm-snooze = Conversation put off
operation-rhythm-role = Rhythm of a role changed
operation-boundary-cross = Reason with a boundary kept
share-crossed = Put them on the list anyway?
share-anyway = Put on the list anyway
picker-gone = no longer known
contributed = Brings and gets
contributed-who = Who
contributed-remove = Remove this: { $text }
talk-changed = This conversation was changed elsewhere in the meantime. What you wrote is still here. This is how it is in the vault now:
talk-changed-empty = There is no text any more.
talk-keep-mine = Keep what is here
talk-take-theirs = Use what is there
talk-gone = This conversation was removed in the meantime. What you wrote is still here.
talk-save-as-new = Save as a new conversation
