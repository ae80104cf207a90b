# Rhythm, pauses and boundaries

cli-about-rhythm = How often you speak to somebody, and who is due
cli-about-rhythm-due = Who is due, as it was agreed
cli-about-rhythm-set = Agree how often: "every 6 weeks", "only when they call"; "" leaves it to the role
cli-about-rhythm-snooze = Put the next conversation off
cli-about-rhythm-role = How often you speak to people with a certain role. Role "" is for all other roles
cli-about-boundary = Boundaries: what somebody does not want, and what was done anyway
cli-about-boundary-check = Which boundaries something would cross now
cli-about-boundary-cross = Write down that you cross a boundary anyway, with the reason
cli-about-boundary-list = What was done in spite of a boundary
cli-about-promise-due = Promises that are due today or late
cli-about-person-pause = Give somebody a pause, or end one
cli-option-person-since = The first day. Without it the pause begins today.
cli-value-name-rhythm = RHYTHM
cli-value-name-calls = TIMES
cli-option-rhythm = How often, in words: "every 6 weeks", "only when they call"
cli-option-calls = When you may call, in words: "after five, never on Friday"
cli-option-no-shared-lists = Not on shared lists
cli-option-no-photos = Not on photos
cli-option-ask-before-sharing = Ask before anything is shared
cli-option-despite = The reason to do it anyway; it is kept
cli-option-leave-out = Leave out who does not want this, and invite the others
cli-option-words = What somebody said about it
cli-option-end = The pause is over
cli-option-person-until = Until which day; without a day until they get in touch
cli-option-deed = What you want to do
cli-option-boundary-meeting = Of everybody invited to this meeting
cli-rhythm-every = { $unit ->
    [day] { $count ->
        [one] every day
       *[other] every { $count } days
    }
    [week] { $count ->
        [one] every week
       *[other] every { $count } weeks
    }
    [month] { $count ->
        [one] every month
       *[other] every { $count } months
    }
   *[year] { $count ->
        [one] every year
       *[other] every { $count } years
    }
}
cli-rhythm-they-call = only when they get in touch
cli-rhythm-other-roles = all other roles
cli-limit-pause = on a pause until { $until }
cli-limit-pause-open = on a pause until they get in touch
cli-limit-callHours = may be called { $hours }
cli-limit-quietTime = do not call: { $when }
cli-limit-neverCall = do not call
cli-limit-noSharedLists = not on shared lists
cli-limit-noPhotos = not on photos
cli-limit-askBeforeSharing = ask before anything is shared
cli-hours-between = from { $from } to { $until }
cli-hours-from = from { $from }
cli-hours-until = until { $until }
cli-day-monday = Monday
cli-day-tuesday = Tuesday
cli-day-wednesday = Wednesday
cli-day-thursday = Thursday
cli-day-friday = Friday
cli-day-saturday = Saturday
cli-day-sunday = Sunday
cli-field-rhythm = Rhythm
cli-field-rhythms = Rhythm by role
cli-field-agreed = Agreed
cli-field-dueOn = Due on
cli-field-snoozedUntil = Put off until
cli-field-paused = On a pause
cli-field-pause = Pause
cli-field-words = In words
cli-field-limits = Agreements on contact and sharing
cli-field-calls = Calling
cli-field-never = Never
cli-field-quiet = Not on
cli-field-noSharedLists = Not on shared lists
cli-field-noPhotos = Not on photos
cli-field-askBeforeSharing = Ask before sharing
cli-field-crossings = Done anyway
cli-field-deed = What
cli-field-reason = Reason
cli-field-days = Days ago
cli-field-contributions = Brings and gets
cli-value-deed-call = call
cli-value-deed-invite = invite
cli-value-deed-share = share
cli-value-deed-photo = photo
cli-value-kind-crossing = crossed boundary
cli-field-today-due = Time for a conversation
