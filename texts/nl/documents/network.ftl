# Netwerkverslag

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
doc-informed = Geïnformeerd dat wij gegevens bewaren: ongeveer { $informed } van { $members } deelnemers.
doc-informed-all = Zo goed als alle deelnemers zijn geïnformeerd dat wij gegevens bewaren.
doc-informed-hidden = Hoeveel deelnemers weten dat wij gegevens bewaren, tonen we niet. Het gaat over te weinig mensen.
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
doc-column-what = Wat
doc-column-number = Aantal
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
