# Wat er niet in staat

doc-left-out = Wat niet in dit verslag staat
doc-left-out-list = Wat niet in deze lijst staat
doc-left-out-agenda = Wat niet in deze agenda staat
doc-left-out-nothing = Er is niets weggelaten.
doc-left-out-line = { $what }: { $why }.
doc-names-still-in-text = { $count ->
    [one] Lijsten met namen: weggelaten. In de tekst wordt 1 persoon nog genoemd.
   *[other] Lijsten met namen: weggelaten. In de tekst worden { $count } mensen nog genoemd.
}
doc-left-out-what = { $what ->
    [names] { $count ->
        [0] Namen van mensen
        [one] 1 naam
       *[other] { $count } namen
    }
    [conversations] { $count ->
        [0] Gesprekken
        [one] 1 gesprek
       *[other] { $count } gesprekken
    }
    [meetings] { $count ->
        [0] Bijeenkomsten
        [one] 1 titel van een bijeenkomst
       *[other] { $count } titels van bijeenkomsten
    }
    [themes] { $count ->
        [0] Thema's
        [one] 1 thema
       *[other] { $count } thema's
    }
    [inputs] { $count ->
        [0] Inbreng
        [one] 1 keer inbreng
       *[other] { $count } keer inbreng
    }
    [agreements] { $count ->
        [0] Werkafspraken
        [one] 1 werkafspraak
       *[other] { $count } werkafspraken
    }
    [goals] { $count ->
        [0] Doelen
        [one] 1 doel
       *[other] { $count } doelen
    }
    [preparations] { $count ->
        [0] Gesprekken vooraf
        [one] 1 gesprek vooraf
       *[other] { $count } gesprekken vooraf
    }
    [promises] { $count ->
        [0] Beloften
        [one] 1 belofte
       *[other] { $count } beloften
    }
    [profileLines] { $count ->
        [0] Regels van het profiel
        [one] 1 regel van het profiel
       *[other] { $count } regels van het profiel
    }
    [contributions] { $count ->
        [0] Wat is gebracht en gekregen
        [one] 1 ding dat is gebracht of gekregen
       *[other] { $count } dingen die zijn gebracht of gekregen
    }
    [agendaItems] { $count ->
        [0] Agendapunten
        [one] 1 agendapunt
       *[other] { $count } agendapunten
    }
    [agendaChanges] { $count ->
        [0] Wijzigingen van de agenda
        [one] 1 wijziging van de agenda
       *[other] { $count } wijzigingen van de agenda
    }
    [notes] { $count ->
        [0] Notities
        [one] 1 notitie
       *[other] { $count } notities
    }
    [decisions] { $count ->
        [0] Besluiten
        [one] 1 besluit
       *[other] { $count } besluiten
    }
    [actions] { $count ->
        [0] Acties
        [one] 1 actie
       *[other] { $count } acties
    }
    [pledges] { $count ->
        [0] Toezeggingen
        [one] 1 toezegging
       *[other] { $count } toezeggingen
    }
    [corrections] { $count ->
        [0] Verbeteringen
        [one] 1 verbetering
       *[other] { $count } verbeteringen
    }
   *[numbers] { $count ->
        [0] Aantallen mensen
        [one] 1 aantal
       *[other] { $count } aantallen
    }
}
doc-left-out-why = { $why ->
    [namesNobody] dit document noemt niemand
    [forOthers] dat hoort niet in een document voor anderen
    [moreClosed] minder mensen mogen het lezen dan dit document
    [askedNotTo] van wie niet op lijsten wil, of dat eerst gevraagd wil worden
    [noRoom] geen ruimte op deze ene bladzijde
    [fewerThanFive] het gaat over minder dan 5 mensen, of verraadt zo'n aantal
   *[inConfidence] in vertrouwen besproken
}
doc-not-shown = { $count ->
    [one] 1 teken kan dit document niet tonen; op die plek staat { $sign }.
   *[other] { $count } tekens kan dit document niet tonen; op die plekken staat { $sign }.
}
doc-list-last = { $first } en { $last }
