# What is not in it

doc-left-out = What is not in this report
doc-left-out-list = What is not in this list
doc-left-out-agenda = What is not in this agenda
doc-left-out-nothing = Nothing was left out.
doc-left-out-line = { $what }: { $why }.
doc-names-still-in-text = { $count ->
    [one] Lists of names: left out. 1 person is still named in the text.
   *[other] Lists of names: left out. { $count } people are still named in the text.
}
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
    [meetings] { $count ->
        [0] Meetings
        [one] 1 title of a meeting
       *[other] { $count } titles of meetings
    }
    [themes] { $count ->
        [0] Themes
        [one] 1 theme
       *[other] { $count } themes
    }
    [inputs] { $count ->
        [0] Input
        [one] 1 piece of input
       *[other] { $count } pieces of input
    }
    [agreements] { $count ->
        [0] Working agreements
        [one] 1 working agreement
       *[other] { $count } working agreements
    }
    [goals] { $count ->
        [0] Goals
        [one] 1 goal
       *[other] { $count } goals
    }
    [preparations] { $count ->
        [0] Talks beforehand
        [one] 1 talk beforehand
       *[other] { $count } talks beforehand
    }
    [promises] { $count ->
        [0] Promises
        [one] 1 promise
       *[other] { $count } promises
    }
    [profileLines] { $count ->
        [0] Lines of the profile
        [one] 1 line of the profile
       *[other] { $count } lines of the profile
    }
    [contributions] { $count ->
        [0] What was brought and got
        [one] 1 thing brought or got
       *[other] { $count } things brought or got
    }
    [agendaItems] { $count ->
        [0] Agenda items
        [one] 1 agenda item
       *[other] { $count } agenda items
    }
    [agendaChanges] { $count ->
        [0] Changes to the agenda
        [one] 1 change to the agenda
       *[other] { $count } changes to the agenda
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
    [pledges] { $count ->
        [0] Pledges
        [one] 1 pledge
       *[other] { $count } pledges
    }
    [corrections] { $count ->
        [0] Corrections
        [one] 1 correction
       *[other] { $count } corrections
    }
   *[numbers] { $count ->
        [0] Numbers of people
        [one] 1 number
       *[other] { $count } numbers
    }
}
doc-left-out-why = { $why ->
    [namesNobody] this document names nobody
    [forOthers] that does not belong in a document for others
    [moreClosed] fewer people may read it than this document
    [askedNotTo] of those who want to be on no list, or to be asked first
    [noRoom] no room on this one page
    [fewerThanFive] it is about fewer than 5 people, or would give such a number away
   *[inConfidence] discussed in confidence
}
doc-not-shown = { $count ->
    [one] 1 character cannot be shown in this document; { $sign } stands in its place.
   *[other] { $count } characters cannot be shown in this document; { $sign } stands in their place.
}
doc-list-last = { $first } and { $last }
