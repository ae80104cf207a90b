# Names of people in a text

names-undecided = { $count ->
    [one] A name still stands in 1 place of this document.
   *[other] Names still stand in { $count } places of this document.
} It was not made. Choose for each name: replace it, keep it, or it is not a name.
report-text = { $text ->
    [title] Title
    [network] Name of the network
    [responsible] Who is in charge of the data
    [purpose] Purpose of the network
    [meetingTitle] Name of a meeting
    [where] Place
    [theme] Theme
    [intendedResult] What we want to reach
    [agendaItem] { $item ->
        [0] Title of an agenda item
       *[other] Title of agenda item
    }
    [explanation] Explanation of agenda item
    [urgentReason] Why it is urgent, agenda item
    [agendaChange] Change to the agenda
    [planChange] Change of the plan
    [correction] Correction
    [notDiscussed] Item that was not discussed
    [note] Note under agenda item
    [decision] { $item ->
        [0] Decision
       *[other] Decision under agenda item
    }
    [action] { $item ->
        [0] Action
       *[other] Action under agenda item
    }
    [agreedBy] { $item ->
        [0] Who agreed
       *[other] Who agreed, agenda item
    }
    [reservations] { $item ->
        [0] Reservations
       *[other] Reservations under agenda item
    }
    [outcome] What came of a decision
    [instead] What took the place of a decision, or why
    [pledge] { $item ->
        [0] Pledge
       *[other] Pledge under agenda item
    }
    [proof] By what one sees that a pledge was kept
    [reason] Why a pledge was let go
    [desk] Who does it at the municipality
    [question] Question of the evaluation
    [answer] Answer on a sheet
    [networkTheme] Theme of the network
    [goal] Goal
    [input] Input
    [perspective] Perspective
   *[agreement] Working agreement
}
report-text-at = { $item ->
    [0] { report-text }
   *[other] { report-text } { $item }
}
