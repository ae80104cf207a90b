# What was agreed about contact: on the page before a visit

doc-visit-pause = A pause
doc-visit-limits = Agreed
doc-visit-rhythm = How often
doc-agreed-pause = Asked for a pause, until { $date }.
doc-agreed-pause-open = Asked for a pause, until they get in touch.
doc-agreed-pause-coming = Asked for a pause, from { $since } until { $date }.
doc-agreed-pause-coming-open = Asked for a pause, from { $since } until they get in touch.
doc-agreed-every = { $unit ->
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
doc-agreed-they-call = only when they get in touch
doc-agreed-rhythm = { $rhythm }, { $agreed ->
    [yes] as agreed with them
   *[no] as for their role
}
doc-agreed-again = Due again: { $date }.
doc-agreed-never-call = Do not call.
doc-agreed-calls = Calls are welcome { $hours }.
doc-agreed-no-calls = Do not call { $when }.
doc-agreed-no-lists = Not on lists that are shared.
doc-agreed-no-photos = Not on photos.
doc-agreed-ask = Ask first, before anything is shared.
