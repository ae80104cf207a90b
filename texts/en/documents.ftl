# What stands in documents: minutes, agenda and network report.

## Top and bottom of each page

doc-minutes = Minutes
doc-agenda = Agenda
doc-network-report = Network report
doc-network = Network { $name }
doc-classification = Classification: { $classification ->
    [public] Public
    [confidential] Confidential
   *[internal] Internal
}
doc-purpose = Purpose: { $purpose }
doc-made = Made on { $date }
doc-page = Page { $page } of { $pages }

## From whom something comes

doc-origin = { $origin ->
    [member] From a member
    [municipality] From the municipality
   *[together] Together
}
doc-raised-by = raised by { $name }
doc-way = { $way ->
    [conversation] from a conversation
    [focusGroup] from a focus group
    [survey] from a survey
    [openDiscussion] from an open discussion
    [urgent] put in as urgent
   *[standing] standing item
}
doc-urgent = Urgent: { $reason }

## Facts above minutes or an agenda

doc-when = When
doc-when-value = { $date }, { $from } - { $until }
doc-where = Where
doc-theme = Theme
doc-result = Intended result
doc-languages = Languages
doc-language-name = { $tag ->
    [nl] Dutch
    [en] English
    [am] Amharic
    [ar] Arabic
    [bg] Bulgarian
    [bs] Bosnian
    [de] German
    [el] Greek
    [es] Spanish
    [fa] Persian
    [fr] French
    [hi] Hindi
    [hr] Croatian
    [it] Italian
    [ku] Kurdish
    [pap] Papiamento
    [pl] Polish
    [ps] Pashto
    [pt] Portuguese
    [ro] Romanian
    [ru] Russian
    [so] Somali
    [sq] Albanian
    [sr] Serbian
    [ti] Tigrinya
    [tr] Turkish
    [uk] Ukrainian
    [ur] Urdu
    [vi] Vietnamese
    [zgh] Tamazight
    [zh] Chinese
   *[other] { $tag }
}

## Minutes

doc-stage-planned = This meeting has not been held yet. These minutes show what is in them now.
doc-stage-cancelled = This meeting did not go on.
doc-minutes-lead = { $decisions ->
    [0] No decisions were taken.
    [one] 1 decision was taken.
   *[other] { $decisions } decisions were taken.
} { $actions ->
    [0] No actions were agreed.
    [one] 1 action was agreed.
   *[other] { $actions } actions were agreed: { $ours } by the municipality and { $theirs } by members.
}
doc-present = Who was there
doc-present-some = { $present } of the { $invited } who were invited and guests were there.
doc-present-count = Present
doc-present-names = Present
doc-excused-names = Sent word
doc-unnamed = Unnamed guests
doc-invited-count = Invited
doc-nobody = Nobody is noted as present.
doc-number = { $number }
doc-fewer-than-five = fewer than 5
doc-item = { $number }. { $title }
doc-item-confidential = Discussed in confidence
doc-nothing-noted = Nothing was noted under this item.
doc-no-items = There are no items on the agenda.
doc-decision = Decision
doc-action = Action
doc-in-confidence = Discussed in confidence.
doc-action-by = { $who }, { $due }
doc-action-due = by { $date }
doc-action-no-due = no date agreed
doc-action-state = { $state ->
    [done] done
    [dropped] let go
   *[open] to do
}
doc-ours = Municipality
doc-ours-by = Municipality: { $holder }
doc-theirs = A member
doc-actions = Actions
doc-no-actions = No actions were agreed.
doc-actions-what = What
doc-actions-who = Who
doc-actions-due = When
doc-actions-state = State
doc-no-date = -

## Agenda

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

## Network report

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
doc-informed = Informed that we keep data: { $informed } of { $members } members.
doc-informed-all = All members were informed that we keep data.
doc-informed-hidden = How many members know that we keep data is not shown: the difference is about fewer than 5 people.
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

## What is not in it

doc-left-out = What is not in this report
doc-left-out-agenda = What is not in this agenda
doc-left-out-nothing = Nothing was left out.
doc-left-out-line = { $what }: { $why }.
doc-left-out-what = { $what ->
    [names] { $count ->
        [0] Names of people
        [one] 1 name
       *[other] { $count } names
    }
    [conversations] { $count ->
        [0] Conversations
        [one] 1 conversation
       *[other] { $count } conversations
    }
    [agendaItems] { $count ->
        [0] Agenda items
        [one] 1 agenda item
       *[other] { $count } agenda items
    }
    [notes] { $count ->
        [0] Notes
        [one] 1 note
       *[other] { $count } notes
    }
    [decisions] { $count ->
        [0] Decisions
        [one] 1 decision
       *[other] { $count } decisions
    }
    [actions] { $count ->
        [0] Actions
        [one] 1 action
       *[other] { $count } actions
    }
   *[numbers] { $count ->
        [0] Numbers of people
        [one] 1 number
       *[other] { $count } numbers
    }
}
doc-left-out-why = { $why ->
    [namesNobody] this document names nobody
    [moreClosed] the classification of this document does not allow it
    [fewerThanFive] it is about fewer than 5 people
   *[inConfidence] discussed in confidence
}
doc-not-shown = { $count ->
    [one] 1 character cannot be shown in this document; { $sign } stands in its place.
   *[other] { $count } characters cannot be shown in this document; { $sign } stands in their place.
}
doc-list-last = { $first } and { $last }
