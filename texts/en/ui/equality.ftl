# Picture of equality

together-equality = Equality
equality-lead = How equal is it between the municipality and the members? This picture helps to talk about it together.
equality-never-a-person = This is about the network, never about one person. Numbers of people and what members did are counted in whole months, to the nearest five. Small numbers are not shown.
equality-period = Over which time?
equality-period-half = Last half year
equality-period-year = Last year
equality-period-all = From the beginning
equality-since = from { $from } until { $until }, members counted on { $counted }
equality-as-table = As a table
equality-as-picture = As a picture
equality-print = Picture as PDF
equality-try = Worth a try
equality-none = 0
equality-few = too few to show
equality-about = about { $number }
equality-about-of = about { $part } of { $whole }
equality-times = { $part } of { $whole } times
equality-ours = Municipality
equality-members = Members
equality-side = Side
equality-meeting = Meeting
guide-chapter = (Guide, { $chapter ->
    [relations] ‘Building relations’
    [meetings] ‘Meetings that bind’
    [equality] ‘Equality in working together’
    [differentiate] ‘A way that fits each’
   *[planning] ‘Planning together’
})
equality-agenda-title = From whom does the agenda come?
equality-agenda = { $finding ->
    [nothing] No meeting with an agenda was held in this time.
    [municipality] We decide most of the agenda: { $municipality } of the { $all } items.
    [members] Members decide most of the agenda: { $member } of the { $all } items.
    [halfMembers] Members decide half of the agenda.
   *[shared] The agenda comes from members, from us and from all of us together.
}
equality-agenda-try = Ask members beforehand what they want to talk about. Put their items first.
equality-agenda-text = { $date }: { $member } from members, { $municipality } from the municipality, { $together } together.
equality-leading-title = Who leads the items?
equality-leading = { $finding ->
    [nothing] Of no item it was said who led it.
    [tooFew] Members led too few items to compare.
    [mostlyOurs] We lead most of the items.
    [even] Members lead about half of the items.
   *[mostlyTheirs] Members lead most of the items.
}
equality-leading-try = Ask a member whether they would like to lead an item. Prepare it together.
equality-leading-items = Items led
equality-speaking-title = Who is speaking?
equality-speaking = { $finding ->
    [nothing] Speaking time was not counted in this time.
    [tooFew] Speaking time was counted at too few meetings to say anything about it.
    [mostlyOurs] We speak the most.
    [even] Members and we speak for about as long.
   *[mostlyTheirs] Members speak the most.
}
equality-speaking-try = Begin an item with a round along the table. Say what you know yourself only after that.
equality-speaking-share = Share of the time
equality-speaking-counted = Counted at
equality-speaking-percent = about { $number } %
equality-speaking-meetings = { $count } meetings
equality-answered-title = What do we do with input?
equality-answered = { $finding ->
    [nothing] No input of members was written down in this time.
    [tooFew] There is too little input to say anything about it.
    [all] As good as all input says what was done with it.
    [most] Most of the input says what was done with it.
   *[few] Most of the input does not say yet what was done with it.
}
equality-answered-try = Choose three things that members brought in. Write down what was done with them, and tell them.
equality-answered-brought = Brought in
equality-answered-done = Answered
equality-answered-told = Told
equality-tasks-title = Who does the work?
equality-tasks = { $finding ->
    [nothing] No actions were agreed in this time.
    [tooFew] Members have too few actions to compare.
    [mostlyOurs] Most actions are ours.
    [even] About half of the actions are ours.
   *[mostlyTheirs] Most actions are the members’.
}
equality-tasks-try = { $finding ->
    [mostlyOurs] With each action, ask first which of the members wants to do it. Ask what they need too.
   *[mostlyTheirs] Take on actions yourself too. Ask what members need from us.
}
equality-tasks-actions = Actions
equality-promises-title = Who keeps promises?
equality-promises = { $finding ->
    [nothing] We made no promises in this time.
    [oursLate] { $made ->
        [one] Our one promise is late.
       *[other] { $late } of our { $made } promises { $late ->
            [one] is late.
           *[other] are late.
        }
    }
    [oursInTime] { $made ->
        [one] Our one promise is not late.
       *[other] None of our { $made } promises is late.
    }
    [oursLess] We keep our promises in time less often than members.
    [oursMore] We keep our promises in time more often than members.
   *[alike] Both sides keep their promises in time as often.
}
equality-promises-try = See today which promise you can keep first. If something does not work out, say so yourself and agree on a new day.
equality-promises-due = Done or late
equality-promises-on-time = In time
equality-promises-open = Still to do
equality-promises-bar = { $onTime } in time, of { $due }
equality-exchange-title = What do members bring and get?
equality-exchange = { $finding ->
    [nothing] Nothing was written down about bringing and getting in this time.
    [tooFew] There are too few people to say anything about bringing and getting.
    [moreBrought] Members bring more than they get.
    [balanced] Members bring about as much as they get.
   *[moreGot] Members get more than they bring.
}
equality-exchange-try = { $finding ->
    [moreBrought] Ask members what they want to have from the network, and arrange some of it.
   *[moreGot] Ask members what they can do or know, and give that a place.
}
equality-exchange-brought = Brought
equality-exchange-got = Got
equality-table-title = Who is at the table?
equality-table = { $finding ->
    [noList] This network does not say yet which perspectives you want at the table.
    [missing] { $count ->
        [one] This perspective is still missing: { $names }.
       *[other] These perspectives are still missing: { $names }.
    }
    [away] { $count ->
        [one] From this perspective nobody was there the last two times: { $names }.
       *[other] From these perspectives nobody was there the last two times: { $names }.
    }
    [tooFew] So few members speak from some perspectives that we say nothing about those.
   *[allThere] Every perspective of this network is at the table.
}
equality-table-try = Go and see somebody who can speak from this perspective. Ask what they need to come.
equality-table-perspective = Perspective
equality-table-members = Members
equality-table-there = was there
equality-table-away = was not there
equality-table-missing = nobody
equality-table-came = Was there
equality-attendance-title = Who comes?
equality-attendance = { $finding ->
    [nothing] No meeting was held in this time.
    [tooFew] There are too few figures to compare meetings.
    [more] More people come than before.
    [steady] About as many people come as before.
   *[fewer] Fewer people come than before.
}
equality-attendance-try = Call a few people who did not come. Ask what they need: another hour, another place, or somebody to come along.
equality-attendance-invited = Invited
equality-attendance-coming = Said they would come
equality-attendance-present = Was there
equality-agreements-title = Who said yes to the agreements?
equality-agreements = { $finding ->
    [none] There are no working agreements yet.
    [everybody] As good as all members said yes to all working agreements.
    [waiting] Not all members have said yes to all working agreements yet.
   *[tooFew] How many members said yes is not shown. That would be about too few people.
}
equality-agreements-try = { $finding ->
    [none] Discuss at the next meeting what everybody needs to speak freely.
   *[waiting] Go through the agreements at the start of a meeting. Do so in the first talk with new members too.
}
equality-agreements-agreement = Agreement
equality-agreements-yes = Said yes
equality-toggle = picture or table
words-equality = equal balance share sides figures picture
