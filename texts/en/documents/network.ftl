# Network report

doc-period = { $from } to { $until }
doc-network-lead-items = { $all ->
    [0] In this period there were no items on an agenda.
    [one] { $members ->
        [0] The one agenda item did not come from a member.
       *[other] The one agenda item came from a member.
    }
   *[other] { $members ->
        [0] None of the { $all } agenda items came from a member.
        [one] 1 of the { $all } agenda items came from a member.
       *[other] { $members } of the { $all } agenda items came from members.
    }
}
doc-network-lead-promises = { $made ->
    [0] The municipality made no promises.
    [one] { $kept ->
        [0] The municipality made 1 promise; it is not done yet.
       *[other] The municipality made 1 promise and kept it.
    }
   *[other] The municipality made { $made } promises: { $kept } are done and { $late } are late.
}
doc-figure-members = Members
doc-figure-meetings = Meetings
doc-figure-organisations = Organisations
doc-figure-promises = Promises done
doc-figure-of = { $part } of { $whole }
doc-section-purpose = What the network is for
doc-informed = Informed that we keep data: about { $informed } of { $members } members.
doc-informed-all = As good as all members were informed that we keep data.
doc-informed-hidden = How many members know that we keep data is not shown. It is about too few people.
doc-section-agenda = Who sets the agenda?
doc-agenda-share = Members raised { $member } items, the municipality { $municipality }; { $together } were made together.
doc-chart-caption = Figure { $number }. Agenda items by meeting
doc-chart-caption-latest = Figure { $number }. Agenda items of the latest { $count } meetings
doc-chart-alt = Bar chart: agenda items by meeting, divided over members, municipality and together. The figures are in the table below it.
doc-chart-table = Table { $number }. The figures of figure { $figure }
doc-no-meetings = There was no meeting in this period.
doc-cancelled = { $count ->
    [one] 1 meeting did not go on.
   *[other] { $count } meetings did not go on.
}
doc-column-what = What
doc-column-number = Number
doc-column-meeting = Meeting
doc-column-member = From members
doc-column-municipality = Municipality
doc-column-together = Together
doc-column-total = Total
doc-column-present = Present
doc-column-decisions = Decisions
doc-section-promises = What we promised each other
doc-promises-kept = Of the { $made } promises of the municipality { $done } are done, { $onTime } of them on time.
doc-promises-none = The municipality made no promises in this period.
doc-promises-table = Table { $number }. Promises by who made them
doc-column-who = Who
doc-column-done = Done
doc-column-on-time = Done on time
doc-column-open = To do
doc-column-late = Late
doc-members = Members
doc-section-attendance = Meetings and decisions
doc-attendance-table = Table { $number }. People present and decisions by meeting
doc-section-perspectives = Who takes part
doc-perspectives-table = Table { $number }. Members by perspective
doc-perspectives-note = A member can speak from more than one perspective.
doc-perspectives-missing = { $count ->
    [one] This perspective is still missing at the table: { $names }.
   *[other] These perspectives are still missing at the table: { $names }.
}
doc-column-perspective = Perspective
doc-column-members = Members
doc-section-themes = What members would like to talk about
