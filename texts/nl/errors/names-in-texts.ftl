# Namen van mensen in een tekst

names-undecided = { $count ->
    [one] Er staat op 1 plek nog een naam in dit stuk.
   *[other] Er staan op { $count } plekken nog namen in dit stuk.
} Het is niet gemaakt. Kies bij elke naam: vervangen, laten staan, of het is geen naam.
report-text = { $text ->
    [title] Titel
    [network] Naam van het netwerk
    [responsible] Wie over de gegevens gaat
    [purpose] Doel van het netwerk
    [where] Plaats
    [theme] Thema
    [intendedResult] Wat we willen bereiken
    [agendaItem] Titel van agendapunt
    [explanation] Uitleg bij agendapunt
    [urgentReason] Reden van spoed bij agendapunt
    [agendaChange] Wijziging van de agenda
    [notDiscussed] Punt dat niet is besproken
    [note] Notitie bij agendapunt
    [decision] Besluit bij agendapunt
    [action] { $item ->
        [0] Actie
       *[other] Actie bij agendapunt
    }
    [networkTheme] Thema van het netwerk
    [goal] Doel
    [perspective] Perspectief
   *[agreement] Werkafspraak
}
report-text-at = { $item ->
    [0] { report-text }
   *[other] { report-text } { $item }
}
