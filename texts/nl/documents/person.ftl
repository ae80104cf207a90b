# Over één persoon: het bezoekblad en de tijdlijn

doc-visit = Bezoekblad
doc-timeline = Tijdlijn
doc-left-out-visit = Wat niet op dit blad staat
doc-left-out-timeline = Wat niet in deze tijdlijn staat
doc-talk = { $kind ->
    [walk] Wandeling
    [phone] Telefoon
    [video] Beeldbellen
    [visit] Bezoek
    [message] Bericht
    [letter] Brief
    [note] Notitie
   *[coffee] Koffie
}
doc-talk-others = { $count ->
    [one] met 1 ander
   *[other] met { $count } anderen
}
doc-impression = Onze indruk: { $text }
doc-speaks = { $level ->
    [good] { $language }
   *[some] een beetje { $language }
}{ $interpreter ->
    [yes] {" "}(wil een tolk)
   *[no] {""}
}
doc-visit-say = Zeg: { $say }.
doc-visit-sounds = { $language }, klinkt als: { $sounds }
doc-visit-boundaries = Grenzen
doc-visit-needs = Behoeften
doc-visit-contact = Contact
doc-visit-last = Laatste contact
doc-visit-knows = Weet het
doc-visit-no-contact = Nog geen gesprek of bijeenkomst.
doc-visit-informed = Op { $date } verteld dat wij dit bewaren.
doc-visit-not-informed = Weet nog niet dat wij dit bewaren.
doc-visit-talk-before = Wil bij een bijeenkomst een gesprek vooraf.
doc-visit-channel = Het liefst: { $channel ->
    [phone] bellen
    [message] een bericht
    [email] mail
    [letter] een brief
   *[inPerson] elkaar ontmoeten
}.
doc-visit-way = { $kind ->
    [phone] Telefoon
    [message] Bericht
    [email] Mail
    [post] Post
   *[visit] Langskomen
}: { $value }{ $when ->
    [yes] , { $hours }
   *[no] {""}
}.
doc-visit-direct = Zegt het graag rechtuit.
doc-visit-indirect = Neemt graag de tijd.
doc-visit-spoken = Hoort het liever dan dat het op papier staat.
doc-visit-written = Heeft het graag op papier.
doc-visit-formal = Aanspreken met u.
doc-visit-informal = Aanspreken met je.
doc-visit-promises = Open beloften
doc-visit-no-promises = Er staat niets open.
doc-visit-promise = { $side ->
    [ours] Wij
   *[theirs] Zij
}: { $text } ({ $when })
doc-visit-late = { $count ->
    [one] 1 dag te laat
   *[other] { $count } dagen te laat
}
doc-visit-talks = Laatste gesprekken
doc-visit-no-talks = Nog geen gesprek opgeschreven.
doc-visit-themes = Waar het om gaat
doc-visit-interests = Belangen
doc-visit-raised = Bracht in
doc-visit-brings = Brengt
doc-visit-gets = Haalt
doc-visit-next = Volgende keer
doc-visit-meeting = { $title }, { $moment }
doc-visit-prepare = Samen doornemen
doc-timeline-when = Wanneer
doc-timeline-what = Wat
doc-timeline-period = { $from } tot en met { $until }
doc-timeline-until = Tot en met { $until }
doc-timeline-empty = In deze tijd is er niets opgeschreven.
doc-timeline-lead = { $talks ->
    [one] 1 gesprek
   *[other] { $talks } gesprekken
} en { $meetings ->
    [one] 1 bijeenkomst
   *[other] { $meetings } bijeenkomsten
}.
doc-timeline-meeting = Bijeenkomst: { $title }, { $time } uur. { $there ->
    [yes] Was erbij.
   *[no] Was uitgenodigd.
}
doc-timeline-promised = { $side ->
    [ours] Wij beloofden
   *[theirs] Beloofd aan ons
}
doc-timeline-settled = { $done ->
    [yes] { $side ->
        [ours] Onze belofte is gedaan
       *[theirs] De belofte aan ons is gedaan
    }
   *[no] { $side ->
        [ours] Onze belofte is vervallen, in overleg
       *[theirs] De belofte aan ons is vervallen, in overleg
    }
}
doc-meeting-in-confidence = een bijeenkomst in vertrouwen
doc-timeline-raised = Bracht in voor { $title }
doc-timeline-prepared = Gesprek vooraf bij { $title }
doc-timeline-informed = Verteld dat wij dit bewaren
doc-timeline-own-words = Vond goed dat eigen woorden worden bewaard
doc-timeline-joined = Ging meedoen in { $network }
doc-timeline-left = Stopte met meedoen in { $network }
doc-timeline-came = Kwam om { $time } uur.
doc-timeline-went = Ging weg om { $time } uur.
doc-timeline-thanked = Bedankt op { $date }.
doc-timeline-named = { $role ->
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
doc-timeline-named-more = { $role ->
    [raised-signal] Antwoord: { $text }
    [brought-in] Wat ermee is gedaan: { $text }
   *[other] Reden: { $text }
}
doc-timeline-why = Reden van de uitnodiging: { $why }
