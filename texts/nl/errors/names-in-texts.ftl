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
    [meetingTitle] Naam van een bijeenkomst
    [where] Plaats
    [theme] Thema
    [intendedResult] Wat we willen bereiken
    [agendaItem] { $item ->
        [0] Titel van een agendapunt
       *[other] Titel van agendapunt
    }
    [explanation] Uitleg bij agendapunt
    [urgentReason] Reden van spoed bij agendapunt
    [agendaChange] Wijziging van de agenda
    [planChange] Wijziging van het plan
    [correction] Verbetering
    [notDiscussed] Punt dat niet is besproken
    [note] Notitie bij agendapunt
    [decision] { $item ->
        [0] Besluit
       *[other] Besluit bij agendapunt
    }
    [action] { $item ->
        [0] Actie
       *[other] Actie bij agendapunt
    }
    [agreedBy] { $item ->
        [0] Wie het eens was
       *[other] Wie het eens was bij agendapunt
    }
    [reservations] { $item ->
        [0] Bedenkingen
       *[other] Bedenkingen bij agendapunt
    }
    [outcome] Wat van een besluit kwam
    [instead] Wat er in plaats van een besluit kwam, of waarom
    [pledge] { $item ->
        [0] Toezegging
       *[other] Toezegging bij agendapunt
    }
    [proof] Waaraan men ziet dat een toezegging is gedaan
    [reason] Waarom een toezegging is losgelaten
    [desk] Wie het bij de gemeente doet
    [question] Vraag van de evaluatie
    [answer] Antwoord op een briefje
    [networkTheme] Thema van het netwerk
    [goal] Doel
    [input] Inbreng
    [perspective] Perspectief
   *[agreement] Werkafspraak
}
report-text-at = { $item ->
    [0] { report-text }
   *[other] { report-text } { $item }
}
