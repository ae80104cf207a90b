# Agenda

doc-agenda-lead = { $members ->
    [0] None of the { $all } items comes from a member.
    [one] { $all ->
        [one] The one item comes from a member.
       *[other] 1 of the { $all } items comes from a member.
    }
   *[other] { $members } of the { $all } items come from members.
}
doc-agenda-items = What we talk about
doc-agenda-time = Time
doc-agenda-item = Item
doc-agenda-origin = From whom
doc-agenda-minutes = Minutes
doc-charter = Our working agreements
doc-agenda-ends = { $late ->
    [yes] If each item takes its minutes, we end at { $time }. The plan is { $planned }.
   *[no] We end at { $time }.
}
doc-agenda-changes = What has changed
doc-agenda-change = { $what ->
    [added] Added
    [addedUrgently] Put in urgently
    [carriedOver] Carried over from an earlier meeting
    [removed] Taken off the agenda
    [moved] Moved from item { $from } to item { $to }
    [retitled] Renamed
    [minutesChanged] From { $from } to { $to } minutes
    [parked] Put aside
    [broughtBack] Put back on the agenda
   *[shared] Shared
}{ $side ->
    [member] {" "}at members' request
    [municipality] {" "}at the municipality's request
    [together] {" "}by joint decision
   *[none] {""}
}, { $date }: { $title }
doc-agenda-change-former = It used to be called: { $title }.
doc-agenda-change-requester = asked for by { $words }
doc-agenda-change-room = made room for: { $words }
doc-agenda-change-reason = reason: { $words }
doc-agenda-change-corrected = Corrected on { $date }.
