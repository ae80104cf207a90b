# De tijdlijn en het bezoekblad

visit-page = Bezoekblad
hint-visit = bezoekblad
visit-title = Voor het bezoek aan { $name }
visit-save = Bewaar als PDF
visit-back = Naar de persoon
visit-greetings = Begroeting
visit-sounds = { $language }, klinkt als: { $sounds }
visit-no-promises = Er staat niets open.
visit-closed = { $count ->
    [one] 1 belofte, agendapunt of bijdrage is in vertrouwen en staat hier niet.
   *[other] { $count } beloften, agendapunten of bijdragen zijn in vertrouwen en staan hier niet.
}
visit-talks = Laatste gesprekken
visit-talks-of = { $shown } van { $all }
visit-no-talks = Nog geen gesprek opgeschreven.
visit-take-along = Het gesprek van { $date } mag op papier
visit-themes = Waar het om gaat
visit-raised = Bracht in
visit-raised-on = { $title } ({ $date })
visit-prepare = Samen doornemen
visit-next = Volgende bijeenkomst
visit-one-page = Op papier past dit altijd op één blad. Wat er niet op past, staat onderaan genoemd.
timeline-choose = Zoeken
timeline-whole = Alles tonen
timeline-print = Als PDF
timeline-find = Zoek in deze tijdlijn
timeline-kind = Soort
timeline-found = { $count ->
    [0] Niets gevonden.
    [one] 1 gevonden.
   *[other] { $count } gevonden.
}
timeline-more = Toon er nog { $count }
timeline-due = { $text }, uiterlijk { $date }
timeline-we-promised = Wij beloofden
timeline-they-promised = Beloofd aan ons
timeline-we-kept = Onze belofte is gedaan
timeline-they-kept = De belofte aan ons is gedaan
timeline-let-go = Belofte vervallen, in overleg
timeline-raised = Bracht in voor { $title }
timeline-came = Was erbij, vanaf { $time } uur.
timeline-went = Ging weg om { $time } uur.
timeline-thanked = Bedankt op { $date }.
timeline-named = { $role ->
    [led-item] Leidde een agendapunt van { $place }
    [asked-for-change] Vroeg om een wijziging in de agenda van { $place }
    [asked-for-correction] Vroeg een verbetering van het verslag van { $place }
    [made-pledge] Zegde iets toe aan { $place }
    [looks-after-goal] Werd mede-eigenaar van een doel van { $place }
    [brought-in] Bracht iets in bij { $place }
    [raised-signal] Gaf een signaal af in { $place }
    [boundary-crossed] Een grens is niet gevolgd
   *[takes-part] Doet mee in { $place }. De begindag is niet opgeschreven.
}
timeline-named-more = { $role ->
    [raised-signal] Antwoord: { $text }
    [brought-in] Wat ermee is gedaan: { $text }
   *[other] Reden: { $text }
}
timeline-prepared = Gesprek vooraf bij { $title }
timeline-informed = Verteld dat je dit bewaart
timeline-own-words = Vond goed dat eigen woorden worden bewaard
timeline-joined = Ging meedoen in { $network }
timeline-left = Stopte met meedoen in { $network }
kind-all = Alles
kind-conversation = Gesprekken
kind-meeting = Bijeenkomsten
kind-promise = Beloften
kind-contribution = Wat is gebracht en gekregen
kind-preparation = Gesprekken vooraf
kind-agreement = Wat is afgesproken
kind-membership = Deelname
report-about-person = Over een persoon
report-barred-person = Kan niet: dit gaat over een persoon
report-person = Over wie?
report-who-first = Kies over wie het gaat. Daarna zie je hier de pagina’s.
report-visit = Bezoekblad
report-visit-about = Eén blad voor onderweg: waar je op let, wat openstaat en waar het om gaat.
report-timeline = Tijdlijn
report-timeline-about = Wat er met één persoon is gebeurd, voor een collega of voor de persoon zelf.
left-promises = { $all ->
    [yes] beloften
   *[no] { $count ->
        [one] 1 belofte
       *[other] { $count } beloften
    }
}
left-profile-lines = { $all ->
    [yes] regels van het profiel
   *[no] { $count ->
        [one] 1 regel van het profiel
       *[other] { $count } regels van het profiel
    }
}
left-no-room = Niet getoond, omdat het niet op de bladzijde past: { $things }.
