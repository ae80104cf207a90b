# Rapporten

report-kinds = Soort rapport
report-for-meeting = Voor een bijeenkomst
report-to-account = Laten zien hoe het gaat
report-agenda = Agenda
report-agenda-about = Om uit te delen of mee te sturen, met van wie elk punt komt.
report-minutes = Verslag
report-minutes-about = Wat er is gezegd, besloten en afgesproken op één bijeenkomst.
report-network = Netwerkverslag
report-network-about = Cijfers van één netwerk, zonder personen.
report-evaluation = Evaluatie
report-evaluation-about = De uitslag. Is er nog geen uitslag: het blad om uit te delen.
report-equality = Beeld van gelijkwaardigheid
report-equality-about = Hoe gelijk het gaat tussen gemeente en leden, zonder personen.
report-meeting = Welke bijeenkomst?
report-from = Van
report-from-help = Leeg: vanaf het begin.
report-until = Tot en met
report-until-help = Leeg: tot en met vandaag.
report-language = Taal
report-form = Vorm
report-sharing = Om te delen: zonder namen van mensen
report-public-readers = Voor iedereen
report-internal-readers = Voor collega’s van de gemeente
report-confidential-readers = Alleen voor wie erbij was of het moet weten
report-barred = Kan nu niet: je koos regels die in vertrouwen zijn gezegd
report-barred-internal = Kan niet: de bijeenkomst zelf is intern
report-barred-confidential = Kan niet: de bijeenkomst zelf is vertrouwelijk
report-confidential = In vertrouwen gezegd
report-confidential-help = Deze regels blijven weg. Kies alleen wat erin mag, regel voor regel.
report-save = Bewaar als { $format }…
# { $format } is de vorm die is gekozen, zoals "Word"
report-form-pages = Je ziet hier de bladzijden van de PDF. In { $format } staan dezelfde woorden; de bladzijden maakt het programma waarmee je het opent.
report-format-pdf = PDF, om te lezen en af te drukken
report-format-docx = Word, om te bewerken
report-format-odt = OpenDocument, om te bewerken
report-format-html = HTML, voor in een mail of op het web
report-hint-save = bewaren
report-saved = Bewaard als { $name }.
report-open = Openen
report-noted = Kring noteert dat je dit bewaart. De inhoud staat niet in het logboek.
report-preview = Voorbeeld van de pagina’s
report-page-of = Voorbeeld, pagina { $page } van { $pages }
report-page-alt = { $name }, pagina { $page } van { $pages }
report-smaller = Kleiner
report-larger = Groter
report-size = Grootte
report-nothing = Er is nog niets om over te schrijven
report-no-meeting = Plan eerst een bijeenkomst. Daarna maak je hier de agenda en het verslag.
left-title = Wat er niet in staat
left-nothing = Alles staat erin.
left-names = namen
left-conversations = { $all ->
    [yes] gesprekken
   *[no] { $count ->
        [one] 1 gesprek
       *[other] { $count } gesprekken
    }
}
left-meetings = { $all ->
    [yes] titels van bijeenkomsten
   *[no] { $count ->
        [one] 1 titel van een bijeenkomst
       *[other] { $count } titels van bijeenkomsten
    }
}
left-themes = { $all ->
    [yes] thema's
   *[no] { $count ->
        [one] 1 thema
       *[other] { $count } thema's
    }
}
left-inputs = { $all ->
    [yes] inbreng
   *[no] { $count ->
        [one] 1 keer inbreng
       *[other] { $count } keer inbreng
    }
}
left-agreements = { $all ->
    [yes] werkafspraken
   *[no] { $count ->
        [one] 1 werkafspraak
       *[other] { $count } werkafspraken
    }
}
left-goals = { $all ->
    [yes] doelen
   *[no] { $count ->
        [one] 1 doel
       *[other] { $count } doelen
    }
}
left-preparations = { $all ->
    [yes] gesprekken vooraf
   *[no] { $count ->
        [one] 1 gesprek vooraf
       *[other] { $count } gesprekken vooraf
    }
}
left-agenda-items = { $all ->
    [yes] agendapunten
   *[no] { $count ->
        [one] 1 agendapunt
       *[other] { $count } agendapunten
    }
}
left-agenda-changes = { $all ->
    [yes] wijzigingen van de agenda
   *[no] { $count ->
        [one] 1 wijziging van de agenda
       *[other] { $count } wijzigingen van de agenda
    }
}
left-notes = { $all ->
    [yes] notities
   *[no] { $count ->
        [one] 1 notitie
       *[other] { $count } notities
    }
}
left-decisions = { $all ->
    [yes] besluiten
   *[no] { $count ->
        [one] 1 besluit
       *[other] { $count } besluiten
    }
}
left-actions = { $all ->
    [yes] acties
   *[no] { $count ->
        [one] 1 actie
       *[other] { $count } acties
    }
}
left-corrections = { $all ->
    [yes] verbeteringen
   *[no] { $count ->
        [one] 1 verbetering
       *[other] { $count } verbeteringen
    }
}
left-pledges = { $all ->
    [yes] toezeggingen
   *[no] { $count ->
        [one] 1 toezegging
       *[other] { $count } toezeggingen
    }
}
left-numbers = { $all ->
    [yes] aantallen
   *[no] { $count ->
        [one] 1 aantal
       *[other] { $count } aantallen
    }
}
left-names-nobody = { $things } staan er niet in: dit rapport noemt niemand.
left-still-in-text = { $count ->
    [one] Lijsten met namen staan er niet in, maar in de tekst wordt 1 persoon genoemd.
   *[other] Lijsten met namen staan er niet in, maar in de tekst worden { $count } mensen genoemd.
}
left-for-others = Niet getoond, omdat het niet in een rapport voor anderen hoort: { $things }.
left-in-confidence = Niet getoond, omdat het in vertrouwen is gezegd: { $things }.
left-more-closed = Niet getoond, omdat minder mensen het mogen lezen dan dit rapport: { $things }.
left-fewer-than-five = Niet getoond, omdat het over minder dan 5 mensen gaat of zo'n aantal verraadt: { $things }.
