# Bijeenkomsten

meeting-new = Nieuwe bijeenkomst
meeting-change = Bijeenkomst wijzigen
meeting-edit = Wijzigen
meeting-save = Bijeenkomst bewaren
meeting-title = Hoe heet de bijeenkomst?
meeting-title-missing = Geef de bijeenkomst een naam, bijvoorbeeld "Avond in de buurt".
meeting-when = Wanneer?
meeting-when-help = Schrijf de dag en de tijd, bijvoorbeeld "donderdag 19:30".
meeting-when-missing = Schrijf wanneer het begint, bijvoorbeeld "donderdag 19:30".
meeting-duration = Hoeveel minuten?
meeting-duration-wrong = Schrijf een heel getal van 1 tot en met 1440.
meeting-place = Waar?
meeting-theme = Thema
meeting-theme-help = Waar het over gaat, in een paar woorden.
meeting-result = Wat we willen bereiken
meeting-result-help = Wat is er aan het eind van de avond dat er nu niet is? Dat is het beoogde resultaat.
meeting-languages = Talen in de zaal
meeting-language-add = Voeg een taal toe
meeting-stage = Stand
meeting-stretch = { $start } tot { $end } uur
meeting-attended = { $attended ->
    [one] 1 was er
   *[other] { $attended } waren er
}, { $invited } uitgenodigd
meeting-invited-nobody = nog niemand uitgenodigd
meeting-coming = { $invited } uitgenodigd, { $coming ->
    [one] 1 komt
   *[other] { $coming } komen
}
meeting-items = { $count ->
    [one] 1 punt
   *[other] { $count } punten
}
meeting-in-confidence = Bijeenkomst in vertrouwen
meeting-waits = Nog niet afgesloten
meeting-life = De bijeenkomst van begin tot eind
meeting-close = Afsluiten
meeting-agenda-pdf = Agenda als PDF
meeting-minutes-pdf = Verslag als PDF
meetings-coming = Komt nog
meetings-over = Geweest
meetings-count = { $count ->
    [one] 1 bijeenkomst
   *[other] { $count } bijeenkomsten
}
meetings-none-coming = Er staat geen bijeenkomst gepland.
meetings-empty = Er is nog geen bijeenkomst
meetings-empty-text = Plan de eerste. Je begint met een naam en een dag. De agenda maak je daarna, samen met de mensen die komen.
tab-prepare = Voorbereiden
tab-agenda = Agenda
tab-live = Live
tab-look-back = Terugkijken
minutes = { $count } min
classification = Wie mag dit lezen? (rubricering)

prepare-what = Waar het om gaat
prepare-no-result = Nog niet opgeschreven. Wat is er aan het eind dat er nu niet is?
prepare-aside = Talen en verwijderen
prepare-languages = Elkaar verstaan
prepare-spoken = In de zaal spreken we { $languages }.
prepare-texts = Maak teksten ook in het { $languages }.
prepare-unknown = Van iemand is geen taal bekend. Vraag ernaar.
prepare-no-language = Er is nog geen taal gekozen.
prepare-interpreter = Wil graag een tolk.
prepare-speaks = Spreekt { $languages }.
prepare-all-understand = Iedereen die is uitgenodigd, spreekt een taal van de zaal.
prepare-remove = Verwijderen
prepare-remove-text = De agenda en het verslag gaan weg. Wat er is beloofd, blijft bij de beloften staan.
prepare-remove-button = Verwijder de bijeenkomst
prepare-remove-sure = Ja, verwijder de bijeenkomst
guests-title = Wie is uitgenodigd?
guests-replied = { $reply ->
    [yes] { $count ->
        [one] 1 komt
       *[other] { $count } komen
    }
    [no] { $count ->
        [one] 1 komt niet
       *[other] { $count } komen niet
    }
    [maybe] { $count } misschien
   *[none] { $count } zonder antwoord
}
guests-invite-who = Wie nodig je uit?
guests-invite = { $count ->
    [0] Uitnodigen
    [one] Nodig 1 persoon uit
   *[other] Nodig { $count } mensen uit
}
guests-whole-network = Kies het hele netwerk
guests-all-asked = Iedereen uit het netwerk is al uitgenodigd.
guests-invited = { $count ->
    [one] 1 persoon uitgenodigd.
   *[other] { $count } mensen uitgenodigd.
}
guests-none = Er is nog niemand uitgenodigd.
guests-reply-of = Antwoord van { $name }
guests-uninvite = Haal { $name } van de lijst
reply-none = geen antwoord
reply-yes = komt
reply-maybe = misschien
reply-no = komt niet

agenda-item = Punt
agenda-urgent = Spoedpunt
agenda-urgent-word = Spoed
agenda-count = { $count ->
    [one] 1 punt
   *[other] { $count } punten
}, { $minutes } van { $whole } minuten
agenda-help = Met pijl omhoog en omlaag kies je een punt. Met Alt en de pijlen verplaats je het. Met Enter open je het, met Delete haal je het weg.
agenda-hint-move = verplaatsen
agenda-hint-remove = weghalen
agenda-hint-urgent = spoedpunt
agenda-moved = { $title } staat nu op plaats { $place } van { $count }.
agenda-from = { $who }, { $way }
agenda-grip = Sleep om te verplaatsen
agenda-reason = Reden: { $reason }
agenda-about = Over deze agenda
agenda-empty = De agenda is nog leeg
agenda-empty-text = Zet er eerst op wat leden inbrachten, in een gesprek of een vorige keer. Van ieder punt zie je van wie het komt.
item-new = Nieuw agendapunt
item-urgent = Spoedpunt invoegen
item-change = Agendapunt wijzigen
item-title = Waar gaat het punt over?
item-title-missing = Schrijf in een paar woorden waar het punt over gaat.
item-reason = Waarom kan het niet wachten?
item-reason-help = Deze reden staat op de agenda, zodat iedereen ziet waarom het punt is ingevoegd.
item-reason-missing = Schrijf op waarom dit punt niet kan wachten.
item-explanation = Uitleg
item-origin = Van wie komt het punt?
item-way = Hoe kwam het binnen?
item-raised-by = Wie bracht het in?
item-raised-by-help = Alleen als die persoon het goedvindt.
item-minutes = Minuten
item-minutes-wrong = Schrijf een heel getal van 0 tot en met 480.
item-place = Plaats
item-add = Toevoegen
item-save = Bewaren
item-remove = Haal van de agenda
way-standing = Vast punt
way-conversation = Uit een gesprek
way-focus-group = Uit een groepsgesprek
way-survey = Uit een vragenlijst
way-open-discussion = Uit een open ronde
way-urgent = Spoed
balance-title = Van wie komt de agenda?
balance-from = Van wie
balance-points = Punten
balance-minutes-head = Minuten
balance-total = Totaal
balance-as-table = Als tabel
balance-as-bar = Als balk
balance-toggle = Balk of tabel
balance-none = Zodra er punten zijn, zie je hier van wie ze komen.
balance-minutes = Leden bepalen { $member } van de { $total } minuten alleen, en { $together } samen met ons.
balance-items = { $member } van de { $total } punten komen van leden, en { $together } van ons samen.

live-where = Waar we zijn
live-written = Vastgelegd
live-room = Zaal
live-empty-text = Zonder agenda kun je geen verslag schrijven. Zet er eerst één punt op.
live-to-agenda = Naar de agenda
live-now = Nu punt { $number }: { $title }
live-done = geweest
live-here = nu
live-later = straks
live-of = { $spent } van { $planned }
live-left = { $count ->
    [one] nog 1 minuut
   *[other] nog { $count } minuten
}
live-over = { $count ->
    [one] 1 minuut over de tijd
   *[other] { $count } minuten over de tijd
}
live-on-time = { $time } uur. We lopen precies op tijd.
live-behind = { $count ->
    [one] { $time } uur. We lopen 1 minuut achter.
   *[other] { $time } uur. We lopen { $count } minuten achter.
}
live-ahead = { $count ->
    [one] { $time } uur. We lopen 1 minuut voor.
   *[other] { $time } uur. We lopen { $count } minuten voor.
}
live-previous = Vorig punt
live-next = Volgend punt: { $title }
live-hint-next = volgend punt
live-hint-previous = vorig punt
live-hint-decision = besluit
live-hint-action = actie
live-hint-pledge = toezegging
live-new-note = Nieuwe notitie
live-placeholder = Schrijf wat er gezegd wordt
live-add = Toevoegen
live-write-first = Schrijf eerst wat er gezegd is.
live-decision-first = Schrijf eerst wat er besloten is. Leg het daarna vast met Alt B.
live-pledge-first = Schrijf eerst wat er is toegezegd. Leg het daarna vast met Alt T.
live-added-note = Notitie toegevoegd.
live-added-decision = Besluit vastgelegd.
live-added-action = Actie vastgelegd.
live-added-pledge = Toezegging vastgelegd.
line-note = Notitie
line-decision = Besluit
line-action = Actie
line-pledge = Toezegging
line-hint-note = notitie
line-now-note = De regel is nu een notitie.
line-now-decision = De regel is nu een besluit.
line-now-action = De regel is nu een actie.
line-now-pledge = De regel is nu een toezegging.
line-become = Maak hiervan:
line-make = Maak hiervan: { $kind }
line-text = Tekst
line-change = { $kind } wijzigen: { $text }
line-save = Bewaren
line-remove = Verwijderen
action-what = Wat gaat er gebeuren?
action-what-missing = Schrijf op wat er gaat gebeuren.
action-side = Wie doet het?
action-ours = Gemeente
action-theirs = Leden
action-due = Voor wanneer?
action-due-help = Bijvoorbeeld "volgende week woensdag". Mag leeg blijven.
action-to = Voor wie?
action-by = Wie van de leden?
action-holder = Wie bij de gemeente?
action-add = Actie vastleggen
action-save = Actie bewaren
action-said-ours = Gemeente: { $text }
action-said-theirs = Leden: { $text }
action-before = voor { $date }
present-title = Aanwezig
present-count = { $present } van { $invited }
present-interpreter = met tolk
present-more = { $count ->
    [one] Nog 1 persoon
   *[other] Nog { $count } mensen
}
present-fewer = Toon minder mensen
present-unnamed = Gasten zonder naam
present-one-more = Een gast zonder naam meer
present-one-fewer = Een gast zonder naam minder

back-decisions = Besluiten
back-pledges = Toezeggingen
back-actions = Acties
back-actions-done = { $done } van { $count } gedaan
back-minutes = Verslag
back-aside = Wie er was en waarvoor
back-unnamed = { $count ->
    [one] en 1 gast zonder naam
   *[other] en { $count } gasten zonder naam
}
back-nobody = Er is niemand aangevinkt.
back-nothing = Bij dit punt is niets opgeschreven.
back-empty = Er is nog geen verslag
back-empty-text = Wat je tijdens de bijeenkomst opschrijft, staat hier daarna bij elkaar.
back-write = Verslag schrijven
operation-meeting-add = Bijeenkomst gepland
operation-meeting-remove = Bijeenkomst verwijderd
operation-meeting-close = Bijeenkomst afgesloten
operation-meeting-invite = Mensen uitgenodigd
operation-meeting-reply = Antwoord genoteerd
operation-meeting-attend = Aanwezigheid genoteerd
operation-agenda-add = Agendapunt toegevoegd
operation-agenda-change = Agendapunt gewijzigd
operation-agenda-move = Agendapunt verplaatst
operation-agenda-remove = Agendapunt weggehaald
operation-minutes-add = Notitie in het verslag gezet
operation-minutes-change = Notitie in het verslag gewijzigd
operation-minutes-remove = Notitie uit het verslag gehaald
operation-meeting-change = Bijeenkomst gewijzigd
operation-meeting-uninvite = Uitnodiging ingetrokken
operation-meeting-guests = Aantal andere gasten genoteerd
operation-minutes-decision-add = Besluit vastgelegd
operation-minutes-decision-change = Besluit gewijzigd
operation-minutes-decision-remove = Besluit verwijderd
operation-minutes-action-change = Actie gewijzigd
operation-minutes-action-remove = Actie verwijderd
operation-minutes-action = Actie vastgelegd
operation-minutes-pledge-add = Toezegging vastgelegd
operation-minutes-pledge-change = Toezegging gewijzigd
operation-minutes-pledge-remove = Toezegging uit het verslag gehaald
operation-minutes-turn = Notitie gemaakt van een regel
operation-minutes-turn-decision = Besluit gemaakt van een regel
operation-minutes-turn-action = Actie gemaakt van een regel
operation-minutes-turn-pledge = Toezegging gemaakt van een regel
operation-minutes-submit = Verslag voorgelegd
operation-minutes-adopt = Verslag vastgesteld
operation-minutes-reopen = Verslag teruggehaald
operation-minutes-correct = Verbetering van het verslag opgeschreven
operation-minutes-unname = Naam weggehaald bij een verbetering
