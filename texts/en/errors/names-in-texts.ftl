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
    [where] Place
    [theme] Theme
    [intendedResult] What we want to reach
    [agendaItem] Title of agenda item
    [explanation] Explanation of agenda item
    [urgentReason] Why it is urgent, agenda item
    [agendaChange] Change to the agenda
    [notDiscussed] Item that was not discussed
    [note] Note under agenda item
    [decision] Decision under agenda item
    [action] { $item ->
        [0] Action
       *[other] Action under agenda item
    }
    [networkTheme] Theme of the network
    [goal] Goal
    [perspective] Perspective
   *[agreement] Working agreement
}
report-text-at = { $item ->
    [0] { report-text }
   *[other] { report-text } { $item }
}
