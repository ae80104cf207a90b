# Beeld van gelijkwaardigheid

together-equality = Gelijkwaardigheid
equality-lead = Hoe gelijk gaat het tussen de gemeente en de leden? Dit beeld helpt om er samen over te praten.
equality-never-a-person = Dit gaat over het netwerk, nooit over één persoon. Aantallen mensen en wat leden deden, zijn afgerond op vijf en geteld per hele maand. Kleine aantallen tonen we niet.
equality-period = Over welke tijd?
equality-period-half = Laatste half jaar
equality-period-year = Laatste jaar
equality-period-all = Vanaf het begin
equality-since = van { $from } tot en met { $until }, leden geteld op { $counted }
equality-as-table = Als tabel
equality-as-picture = Als beeld
equality-print = Beeld als PDF
equality-try = Probeer eens
equality-none = 0
equality-few = te weinig om te tonen
equality-about = ongeveer { $number }
equality-about-of = ongeveer { $part } van { $whole }
equality-times = { $part } van { $whole } keer
equality-ours = Gemeente
equality-members = Leden
equality-side = Kant
equality-meeting = Bijeenkomst
guide-chapter = (Handreiking, { $chapter ->
    [relations] ‘Relaties opbouwen’
    [meetings] ‘Bijeenkomsten als bindmiddel’
    [equality] ‘Gelijkwaardigheid in samenwerking’
    [differentiate] ‘Differentieer in aanpak’
   *[planning] ‘Gezamenlijk plannen’
})
equality-agenda-title = Van wie komt de agenda?
equality-agenda = { $finding ->
    [nothing] Er was in deze tijd geen bijeenkomst met een agenda.
    [municipality] Wij bepalen het grootste deel van de agenda: { $municipality } van de { $all } punten.
    [members] Leden bepalen het grootste deel van de agenda: { $member } van de { $all } punten.
    [halfMembers] Leden bepalen de helft van de agenda.
   *[shared] De agenda komt van leden, van ons en van samen.
}
equality-agenda-try = Vraag leden vooraf waar zij over willen praten. Zet hun punten bovenaan.
equality-agenda-text = { $date }: { $member } van leden, { $municipality } van de gemeente, { $together } samen.
equality-leading-title = Wie leidt de punten?
equality-leading = { $finding ->
    [nothing] Bij geen punt staat wie het leidde.
    [tooFew] Leden leidden te weinig punten om te vergelijken.
    [mostlyOurs] Wij leiden de meeste punten.
    [even] Leden leiden ongeveer de helft van de punten.
   *[mostlyTheirs] Leden leiden de meeste punten.
}
equality-leading-try = Vraag een lid of hij of zij een punt wil leiden. Bereid het samen voor.
equality-leading-items = Punten geleid
equality-speaking-title = Wie is er aan het woord?
equality-speaking = { $finding ->
    [nothing] De spreektijd is in deze tijd niet geteld.
    [tooFew] De spreektijd is bij te weinig bijeenkomsten geteld om er iets over te zeggen.
    [mostlyOurs] Wij zijn het meest aan het woord.
    [even] Leden en wij zijn ongeveer even lang aan het woord.
   *[mostlyTheirs] Leden zijn het meest aan het woord.
}
equality-speaking-try = Begin een punt met een rondje langs de tafel. Vertel zelf pas daarna wat je weet.
equality-speaking-share = Deel van de spreektijd
equality-speaking-counted = Geteld bij
equality-speaking-percent = ongeveer { $number } %
equality-speaking-meetings = { $count } bijeenkomsten
equality-answered-title = Wat doen we met inbreng?
equality-answered = { $finding ->
    [nothing] Er is in deze tijd geen inbreng van leden opgeschreven.
    [tooFew] Er is te weinig inbreng om iets over te zeggen.
    [all] Op zo goed als alle inbreng staat wat ermee is gedaan.
    [most] Op de meeste inbreng staat wat ermee is gedaan.
   *[few] Bij de meeste inbreng staat nog niet wat ermee is gedaan.
}
equality-answered-try = Kies drie dingen die leden inbrachten. Schrijf op wat ermee is gedaan, en vertel het hun.
equality-answered-brought = Ingebracht
equality-answered-done = Met antwoord
equality-answered-told = Teruggekoppeld
equality-tasks-title = Wie doet het werk?
equality-tasks = { $finding ->
    [nothing] Er zijn in deze tijd geen acties afgesproken.
    [tooFew] Leden hebben te weinig acties om te vergelijken.
    [mostlyOurs] De meeste acties liggen bij ons.
    [even] Ongeveer de helft van de acties ligt bij ons.
   *[mostlyTheirs] De meeste acties liggen bij leden.
}
equality-tasks-try = { $finding ->
    [mostlyOurs] Vraag bij elke actie eerst wie van de leden dit wil doen. Vraag ook wat daarvoor nodig is.
   *[mostlyTheirs] Neem zelf ook acties op je. Vraag wat leden van ons nodig hebben.
}
equality-tasks-actions = Acties
equality-promises-title = Wie komt beloften na?
equality-promises = { $finding ->
    [nothing] Wij deden in deze tijd geen beloften.
    [oursLate] { $made ->
        [one] Onze ene belofte is over tijd.
       *[other] { $late } van onze { $made } beloften { $late ->
            [one] is over tijd.
           *[other] zijn over tijd.
        }
    }
    [oursInTime] { $made ->
        [one] Onze ene belofte is niet over tijd.
       *[other] Geen van onze { $made } beloften is over tijd.
    }
    [oursLess] Wij komen onze beloften minder vaak op tijd na dan leden.
    [oursMore] Wij komen onze beloften vaker op tijd na dan leden.
   *[alike] Beide kanten komen hun beloften even vaak op tijd na.
}
equality-promises-try = Kijk vandaag welke belofte je het eerst kunt nakomen. Lukt iets niet, zeg dat dan zelf en spreek een nieuwe dag af.
equality-promises-due = Klaar of te laat
equality-promises-on-time = Op tijd
equality-promises-open = Nog te doen
equality-promises-bar = { $onTime } op tijd, van { $due }
equality-exchange-title = Wat brengen en halen leden?
equality-exchange = { $finding ->
    [nothing] Er is in deze tijd niets opgeschreven over brengen en halen.
    [tooFew] Er zijn te weinig mensen om iets te zeggen over brengen en halen.
    [moreBrought] Leden brengen meer dan zij halen.
    [balanced] Leden brengen ongeveer evenveel als zij halen.
   *[moreGot] Leden halen meer dan zij brengen.
}
equality-exchange-try = { $finding ->
    [moreBrought] Vraag leden wat zij aan het netwerk willen hebben, en regel daar iets van.
   *[moreGot] Vraag leden wat zij zelf kunnen of weten, en geef dat een plek.
}
equality-exchange-brought = Gebracht
equality-exchange-got = Gehaald
equality-table-title = Wie zit er aan tafel?
equality-table = { $finding ->
    [noList] Bij dit netwerk staat nog niet welke perspectieven je aan tafel wilt.
    [missing] { $count ->
        [one] Dit perspectief ontbreekt nog: { $names }.
       *[other] Deze perspectieven ontbreken nog: { $names }.
    }
    [away] { $count ->
        [one] Vanuit dit perspectief was er de laatste twee keer niemand: { $names }.
       *[other] Vanuit deze perspectieven was er de laatste twee keer niemand: { $names }.
    }
    [tooFew] Vanuit sommige perspectieven praten zo weinig leden mee dat we daar niets over zeggen.
   *[allThere] Elk perspectief van dit netwerk zit aan tafel.
}
equality-table-try = Ga langs bij iemand die vanuit dit perspectief kan meepraten. Vraag wat nodig is om te komen.
equality-table-perspective = Perspectief
equality-table-members = Leden
equality-table-there = was er
equality-table-away = was er niet
equality-table-missing = niemand
equality-table-came = Was erbij
equality-attendance-title = Wie komt er?
equality-attendance = { $finding ->
    [nothing] Er was in deze tijd geen bijeenkomst.
    [tooFew] Er zijn te weinig cijfers om bijeenkomsten te vergelijken.
    [more] Er komen meer mensen dan eerst.
    [steady] Er komen ongeveer evenveel mensen als eerst.
   *[fewer] Er komen minder mensen dan eerst.
}
equality-attendance-try = Bel een paar mensen die niet kwamen. Vraag wat zij nodig hebben: een ander uur, een andere plek, of iemand die meekomt.
equality-attendance-invited = Uitgenodigd
equality-attendance-coming = Zei te komen
equality-attendance-present = Was er
equality-agreements-title = Wie zei ja op de afspraken?
equality-agreements = { $finding ->
    [none] Er zijn nog geen werkafspraken.
    [everybody] Zo goed als alle leden zeiden ja op alle werkafspraken.
    [waiting] Nog niet alle leden zeiden ja op alle werkafspraken.
   *[tooFew] Hoeveel leden ja zeiden, tonen we niet. Dat zou over te weinig mensen gaan.
}
equality-agreements-try = { $finding ->
    [none] Bespreek op de volgende bijeenkomst wat iedereen nodig heeft om vrij te praten.
   *[waiting] Neem de afspraken door aan het begin van een bijeenkomst. Doe dat ook in het eerste gesprek met nieuwe leden.
}
equality-agreements-agreement = Afspraak
equality-agreements-yes = Zeiden ja
equality-toggle = beeld of tabel
words-equality = gelijk balans verdeling verhouding kanten cijfers beeld
