# Names of people in a text

names-undecided = { $count ->
    [one] A name still stands in 1 place of this document.
   *[other] Names still stand in { $count } places of this document.
} It was not made. Say of each name whether to replace it, to keep it, or that it is no name.
report-text = { $text ->
    [title] Title
    [network] Name of the network
    [responsible] Responsible organisation
    [purpose] Purpose of the network
    [where] Place
    [theme] Theme
    [intendedResult] Intended result
    [agendaItem] Title of agenda item
    [explanation] Explanation of agenda item
    [urgentReason] Why it is urgent, agenda item
    [note] Note under agenda item
    [decision] Decision under agenda item
    [action] { $item ->
        [0] Action
       *[other] Action under agenda item
    }
    [networkTheme] Theme of the network
    [perspective] Perspective
   *[agreement] Working agreement
}
report-text-at = { $item ->
    [0] { report-text }
   *[other] { report-text } { $item }
}
