# Wat in documenten staat: verslag, agenda en netwerkverslag.

## Kop en voet van elke pagina

doc-minutes = Verslag
doc-agenda = Agenda
doc-network-report = Netwerkverslag
doc-network = Netwerk { $name }
doc-classification = Rubricering: { $classification ->
    [public] Openbaar
    [confidential] Vertrouwelijk
   *[internal] Intern
}
doc-purpose = Doel: { $purpose }
doc-made = Gemaakt op { $date }
doc-page = Pagina { $page } van { $pages }

## Van wie iets komt

doc-origin = { $origin ->
    [member] Van een lid
    [municipality] Van de gemeente
   *[together] Samen
}
doc-raised-by = ingebracht door { $name }
doc-way = { $way ->
    [conversation] uit een gesprek
    [focusGroup] uit een groepsgesprek
    [survey] uit een vragenlijst
    [openDiscussion] uit een open gesprek
    [urgent] met spoed ingevoegd
   *[standing] vast punt
}
doc-urgent = Spoed: { $reason }

## Feiten boven een verslag of agenda

doc-when = Wanneer
doc-when-value = { $date }, { $from } - { $until } uur
doc-where = Waar
doc-theme = Thema
doc-result = Beoogd resultaat
doc-languages = Talen
doc-language-name = { $tag ->
    [nl] Nederlands
    [en] Engels
    [am] Amhaars
    [ar] Arabisch
    [bg] Bulgaars
    [bs] Bosnisch
    [de] Duits
    [el] Grieks
    [es] Spaans
    [fa] Farsi
    [fr] Frans
    [hi] Hindi
    [hr] Kroatisch
    [it] Italiaans
    [ku] Koerdisch
    [pap] Papiaments
    [pl] Pools
    [ps] Pasjtoe
    [pt] Portugees
    [ro] Roemeens
    [ru] Russisch
    [so] Somalisch
    [sq] Albanees
    [sr] Servisch
    [ti] Tigrinya
    [tr] Turks
    [uk] Oekraïens
    [ur] Urdu
    [vi] Vietnamees
    [zgh] Tamazight
    [zh] Chinees
   *[other] { $tag }
}

## Verslag

doc-stage-planned = Deze bijeenkomst is nog niet gehouden. Dit verslag laat zien wat er nu in staat.
doc-stage-cancelled = Deze bijeenkomst is niet doorgegaan.
doc-minutes-lead = { $decisions ->
    [0] Er zijn geen besluiten genomen.
    [one] Er is 1 besluit genomen.
   *[other] Er zijn { $decisions } besluiten genomen.
} { $actions ->
    [0] Er zijn geen acties afgesproken.
    [one] Er is 1 actie afgesproken.
   *[other] Er zijn { $actions } acties afgesproken: { $ours } van de gemeente en { $theirs } van leden.
}
doc-present = Wie er waren
doc-present-some = { $present } van de { $invited } genodigden en gasten waren er.
doc-present-count = Aanwezig
doc-present-names = Aanwezig
doc-excused-names = Afgemeld
doc-unnamed = Gasten zonder naam
doc-invited-count = Uitgenodigd
doc-nobody = Er is niemand als aanwezig genoteerd.
doc-number = { $number }
doc-fewer-than-five = minder dan 5
doc-item = { $number }. { $title }
doc-item-confidential = In vertrouwen besproken
doc-nothing-noted = Bij dit punt is niets genoteerd.
doc-no-items = Er staan geen punten op de agenda.
doc-decision = Besluit
doc-action = Actie
doc-in-confidence = In vertrouwen besproken.
doc-action-by = { $who }, { $due }
doc-action-due = uiterlijk { $date }
doc-action-no-due = geen datum afgesproken
doc-action-state = { $state ->
    [done] klaar
    [dropped] vervallen
   *[open] nog te doen
}
doc-ours = Gemeente
doc-ours-by = Gemeente: { $holder }
doc-theirs = Een lid
doc-actions = Acties
doc-no-actions = Er zijn geen acties afgesproken.
doc-actions-what = Wat
doc-actions-who = Wie
doc-actions-due = Wanneer
doc-actions-state = Stand
doc-no-date = -

## Agenda

doc-agenda-lead = { $members ->
    [0] Geen van de { $all } punten komt van een lid.
    [one] { $all ->
        [one] Het ene punt komt van een lid.
       *[other] 1 van de { $all } punten komt van een lid.
    }
   *[other] { $members } van de { $all } punten komen van leden.
}
doc-agenda-items = Waar we over praten
doc-agenda-time = Tijd
doc-agenda-item = Punt
doc-agenda-origin = Van wie
doc-agenda-minutes = Minuten
doc-charter = Onze werkafspraken

## Netwerkverslag

doc-period = { $from } tot en met { $until }
doc-network-lead-items = { $all ->
    [0] In deze periode stonden er geen punten op een agenda.
    [one] { $members ->
        [0] Het ene agendapunt kwam niet van een lid.
       *[other] Het ene agendapunt kwam van een lid.
    }
   *[other] { $members ->
        [0] Geen van de { $all } agendapunten kwam van een lid.
        [one] 1 van de { $all } agendapunten kwam van een lid.
       *[other] { $members } van de { $all } agendapunten kwamen van leden.
    }
}
doc-network-lead-promises = { $made ->
    [0] De gemeente deed geen beloften.
    [one] { $kept ->
        [0] De gemeente deed 1 belofte; die is nog niet klaar.
       *[other] De gemeente deed 1 belofte en kwam die na.
    }
   *[other] De gemeente deed { $made } beloften: { $kept } zijn klaar en { $late } zijn over tijd.
}
doc-figure-members = Deelnemers
doc-figure-meetings = Bijeenkomsten
doc-figure-organisations = Organisaties
doc-figure-promises = Beloften klaar
doc-figure-of = { $part } van { $whole }
doc-section-purpose = Waar het netwerk voor is
doc-informed = Geïnformeerd dat wij gegevens bewaren: { $informed } van { $members } deelnemers.
doc-informed-all = Alle deelnemers zijn geïnformeerd dat wij gegevens bewaren.
doc-informed-hidden = Hoeveel deelnemers weten dat wij gegevens bewaren, tonen we niet: het verschil gaat over minder dan 5 mensen.
doc-section-agenda = Van wie komt de agenda?
doc-agenda-share = Leden brachten { $member } punten in, de gemeente { $municipality }; { $together } maakten we samen.
doc-chart-caption = Figuur { $number }. Agendapunten per bijeenkomst
doc-chart-caption-latest = Figuur { $number }. Agendapunten van de laatste { $count } bijeenkomsten
doc-chart-alt = Staafdiagram: agendapunten per bijeenkomst, verdeeld over leden, gemeente en samen. De cijfers staan in de tabel eronder.
doc-chart-table = Tabel { $number }. De cijfers bij figuur { $figure }
doc-no-meetings = In deze periode was er geen bijeenkomst.
doc-cancelled = { $count ->
    [one] 1 bijeenkomst ging niet door.
   *[other] { $count } bijeenkomsten gingen niet door.
}
doc-column-meeting = Bijeenkomst
doc-column-member = Van leden
doc-column-municipality = Van gemeente
doc-column-together = Samen
doc-column-total = Totaal
doc-column-present = Aanwezig
doc-column-decisions = Besluiten
doc-section-promises = Wat we elkaar beloofden
doc-promises-kept = Van de { $made } beloften van de gemeente zijn er { $done } klaar, waarvan { $onTime } op tijd.
doc-promises-none = In deze periode deed de gemeente geen beloften.
doc-promises-table = Tabel { $number }. Beloften naar wie ze deed
doc-column-who = Wie
doc-column-done = Klaar
doc-column-on-time = Op tijd klaar
doc-column-open = Nog te doen
doc-column-late = Over tijd
doc-members = Leden
doc-section-attendance = Bijeenkomsten en besluiten
doc-attendance-table = Tabel { $number }. Aanwezigen en besluiten per bijeenkomst
doc-section-perspectives = Wie er meepraat
doc-perspectives-table = Tabel { $number }. Deelnemers per perspectief
doc-perspectives-note = Een deelnemer kan vanuit meer dan een perspectief meepraten.
doc-perspectives-missing = { $count ->
    [one] Dit perspectief ontbreekt nog aan tafel: { $names }.
   *[other] Deze perspectieven ontbreken nog aan tafel: { $names }.
}
doc-column-perspective = Perspectief
doc-column-members = Deelnemers
doc-section-themes = Waar leden over willen praten

## Wat er niet in staat

doc-left-out = Wat niet in dit verslag staat
doc-left-out-agenda = Wat niet in deze agenda staat
doc-left-out-nothing = Er is niets weggelaten.
doc-left-out-line = { $what }: { $why }.
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
    [agendaItems] { $count ->
        [0] Agendapunten
        [one] 1 agendapunt
       *[other] { $count } agendapunten
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
   *[numbers] { $count ->
        [0] Aantallen mensen
        [one] 1 aantal
       *[other] { $count } aantallen
    }
}
doc-left-out-why = { $why ->
    [namesNobody] dit document noemt niemand
    [moreClosed] de rubricering van dit document laat het niet toe
    [fewerThanFive] het gaat over minder dan 5 mensen
   *[inConfidence] in vertrouwen besproken
}
doc-not-shown = { $count ->
    [one] 1 teken kan dit document niet tonen; op die plek staat { $sign }.
   *[other] { $count } tekens kan dit document niet tonen; op die plekken staat { $sign }.
}
doc-list-last = { $first } en { $last }
