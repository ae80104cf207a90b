# De agenda: de klok, wat er verandert en wat opzij gaat

agenda-ends = Dan eindigen we om { $time } uur.
agenda-over = Dan eindigen we om { $time } uur: { $count ->
    [one] 1 minuut
   *[other] { $count } minuten
} later dan gepland.
agenda-led-by = Leiding: { $who }
agenda-carried = Meegenomen van een vorige keer
agenda-changes = Wat is er veranderd?
agenda-changes-none = Er is nog niets veranderd.
agenda-changes-all = Alle { $count } wijzigingen
agenda-changes-fewer = Toon minder wijzigingen
agenda-share = De agenda is gedeeld
agenda-share-text = Heb je de agenda gestuurd of uitgedeeld? Leg dat vast. Wat daarna verandert, staat onder aan de agenda op papier.
agenda-shared-text = Wat er na het delen verandert, staat onder aan de agenda op papier. Deel je hem opnieuw? Leg dat weer vast.
agenda-change = { $what ->
    [added] Toegevoegd: { $title }.
    [addedUrgently] Met spoed ingevoegd: { $title }.
    [carriedOver] Meegenomen van een vorige keer: { $title }.
    [removed] Weggehaald: { $title }.
    [moved] { $title } ging van plaats { $from } naar plaats { $to }.
    [retitled] { $former } heet nu { $title }.
    [minutesChanged] { $title } ging van { $from } naar { $to } minuten.
    [parked] Opzij gezet: { $title }.
    [broughtBack] Terug op de agenda: { $title }.
   *[shared] De agenda is gedeeld.
}
agenda-change-side = { $side ->
    [member] Op verzoek van leden.
    [municipality] Op verzoek van de gemeente.
   *[together] In overleg.
}
agenda-change-requester = Gevraagd door { $name }.
agenda-change-room = Dat maakt plaats voor { $title }.
agenda-change-reason = Reden: { $reason }.
parking-title = Opzij gezet
parking-text = Deze punten bespreken we nu niet. In het verslag staan ze bij "Niet besproken".
parking-back = Terug op de agenda
parking-back-item = Zet { $title } terug op de agenda
parking-remove = Verwijder { $title }
item-makes-room = Wat maakt plaats?
item-makes-room-help = Een ander punt wordt korter of gaat opzij. Dan eindigen jullie toch op tijd.
item-makes-room-none = Niets, we gaan langer door
item-makes-room-item = { $title } ({ $minutes } min)
item-makes-room-how = Hoe maakt dat plaats?
item-room-shorter = Korter
item-room-aside = Opzij
item-room-discussed = Onder dit punt is al iets opgeschreven. Het blijft op de agenda en wordt korter.
item-led-by = Wie leidt het punt?
item-leader = Wie is dat?
led-open = Nog niet afgesproken
led-member = Leiding: een lid
led-municipality = Leiding: de gemeente
led-together = Leiding: samen
item-request = Wie vroeg om deze wijziging?
item-requested-by = Op verzoek van
item-requested-by-none = Niemand in het bijzonder
item-requester = Wie vroeg het?
item-change-reason = Waarom verandert het?
item-change-reason-help = De reden staat bij de wijziging, ook op papier.
item-minutes-long = Dat is langer dan de hele bijeenkomst ({ $whole } minuten).
item-park = Zet opzij
way-preparation = Uit een gesprek vooraf
way-signal = Uit een signaal
operation-agenda-park = Agendapunt opzij gezet
operation-agenda-return = Agendapunt teruggezet
operation-agenda-share = Agenda gedeeld
operation-meeting-walk-in = Nieuwe deelnemer opgeschreven
live-ends = We eindigen om { $time } uur.
attend-label = Wie is er?
attend-help = Drie letters van een naam en Enter. Met +2 tel je twee gasten zonder naam erbij. Op een aangevinkte naam: K kwam nu, G gaat nu weg.
attend-guests = { $count ->
    [one] 1 gast zonder naam erbij.
   *[other] { $count } gasten zonder naam erbij.
}
attend-choose = Dat kunnen er { $count } zijn. Kies met de pijlen en druk op Enter.
attend-there = Die persoon is al aangevinkt.
attend-new = Nieuwe deelnemer: { $name }
attend-new-how = Deze naam kent Kring nog niet. Pijl omlaag en Enter: nieuwe deelnemer.
attend-not-invited = niet uitgenodigd
attend-ticked = { $name } is er.
present-now = { $count ->
    [one] Nu 1 aanwezig
   *[other] Nu { $count } aanwezig
}, { $invited } uitgenodigd
present-came-now = { $name } kwam nu (K)
present-left-now = { $name } gaat nu weg (G)
present-came-at = vanaf
present-left-at = tot
present-came-of = Hoe laat kwam { $name }?
present-left-of = Hoe laat ging { $name } weg?
present-came-said = { $name } kwam om { $time } uur.
present-left-said = { $name } ging weg om { $time } uur.
present-time-wrong = Schrijf een tijd, bijvoorbeeld 20:05.
carry-title = Van de vorige keer
carry-from = Op { $date } was er { $title }. Dit kun je meenemen:
carry-from-closed = Op { $date } was er een bijeenkomst in vertrouwen. Dit kun je meenemen:
carry-parked = stond opzij
carry-not-reached = niet besproken
carry-look-back = Terug naar vorige keer: wat is er gedaan?
carry-actions = { $ours ->
    [one] 1 actie van de gemeente
   *[other] { $ours } acties van de gemeente
}, { $theirs ->
    [one] 1 van leden
   *[other] { $theirs } van leden
}
carry-take = Zet op de agenda
carry-taken = Op de agenda gezet.
operation-meeting-carry = Punten meegenomen van een vorige bijeenkomst
conflicts-title = Let op dit moment
conflicts-meeting = { $time } uur: bijeenkomst { $title }
conflicts-meeting-closed = { $time } uur: een bijeenkomst in vertrouwen
conflicts-talk = { $time } uur: gesprek met { $title }
conflicts-talk-closed = { $time } uur: een gesprek in vertrouwen
conflicts-preparation = { $time } uur: gesprek vooraf met { $title }
conflicts-preparation-closed = { $time } uur: een gesprek vooraf in vertrouwen
conflicts-in-agenda = Dan staat er nog meer in je agenda:
conflicts-days = Voor veel mensen is dit een bijzondere dag:
conflicts-sunset = begint die avond
conflicts-midnight = na middernacht
conflicts-may-differ = kan een dag schelen
conflicts-about = Kring rekent bijzondere dagen uit voor iedereen gelijk. Holi en Divali staan er niet bij: kijk die zelf na.
conflicts-school = Schoolvakantie:
conflicts-school-part = Van de herfst-, voorjaars- en zomervakantie kent Kring alleen die van regio Midden.
conflicts-school-unknown = Schoolvakanties van dan kent Kring nog niet. Kijk die zelf na.
school-holiday = { $name } ({ $regions })
school-holiday-autumn = herfstvakantie
school-holiday-christmas = kerstvakantie
school-holiday-spring = voorjaarsvakantie
school-holiday-may = meivakantie
school-holiday-summer = zomervakantie
school-regions-all = alle regio's
school-region-north = regio Noord
school-region-central = regio Midden
school-region-south = regio Zuid
named-day-new-year = Nieuwjaarsdag
named-day-good-friday = Goede Vrijdag
named-day-easter = Eerste Paasdag
named-day-easter-monday = Tweede Paasdag
named-day-kings-day = Koningsdag
named-day-remembrance-day = Dodenherdenking
named-day-liberation-day = Bevrijdingsdag
named-day-ascension-day = Hemelvaartsdag
named-day-pentecost = Eerste Pinksterdag
named-day-pentecost-monday = Tweede Pinksterdag
named-day-keti-koti = Keti Koti
named-day-saint-nicholas-eve = Sinterklaasavond
named-day-christmas-eve = Kerstavond
named-day-christmas-day = Eerste Kerstdag
named-day-second-christmas-day = Tweede Kerstdag
named-day-new-years-eve = Oudejaarsdag
named-day-orthodox-christmas = Orthodox Kerstmis
named-day-orthodox-easter = Orthodox Pasen
named-day-ramadan = Ramadan
named-day-eid-al-fitr = Suikerfeest
named-day-eid-al-adha = Offerfeest
named-day-ashura = Asjoera
named-day-mawlid = Mawlid
named-day-passover = Pesach
named-day-shavuot = Sjavoeot
named-day-rosh-hashanah = Rosj Hasjana
named-day-yom-kippur = Jom Kipoer
named-day-sukkot = Soekot
named-day-hanukkah = Chanoeka
named-day-purim = Poerim
named-day-nowruz = Noroez
named-day-chinese-new-year = Chinees Nieuwjaar
series-title = Reeks
series-others = { $count ->
    [one] Deze bijeenkomst hoort bij 1 andere.
   *[other] Deze bijeenkomst hoort bij { $count } andere.
}
series-text = Komen jullie vaker bij elkaar? Plan de hele reeks in één keer. De agenda en de gasten maak je per keer.
series-count = Hoeveel keer in totaal?
series-count-wrong = Schrijf een heel getal van 2 tot en met 52.
series-every = Hoe vaak?
series-step = Om de hoeveel?
series-step-wrong = Schrijf een heel getal van 1 tot en met 12.
series-unit-week = weken
series-unit-month = maanden
series-plan = Plan de reeks
series-planned = De reeks is gepland.
operation-meeting-series = Reeks bijeenkomsten gepland
present-key-came = kwam nu
present-key-left = gaat nu weg
operation-agenda-correct = Wijziging van de agenda verbeterd
agenda-change-correct-of = Verbeter wie vroeg om deze wijziging: { $change }
agenda-change-corrected = Verbeterd op { $date }.
agenda-change-correct-title = Wie vroeg om deze wijziging?
agenda-change-correct-help = Wat er veranderde en wanneer, blijft staan. Bij de wijziging komt te staan dat je dit hebt verbeterd, ook op papier.
operation-meeting-why = Reden van een uitnodiging opgeschreven
operation-meeting-access = Opgeschreven wat mensen nodig hebben
operation-meeting-speaking = Spreektijd opgeschreven
guest-why-of = Waarom is { $name } uitgenodigd?
guest-why = Waarom nodig je deze persoon uit?
guest-why-help = Bijvoorbeeld: weet alles van het speelplein. Deze persoon mag dit altijd lezen.
timeline-why = Uitgenodigd omdat: { $why }
access-title = Wat mensen nodig hebben
access-text = Hoeveel mensen hebben iets nodig om te kunnen komen? Schrijf geen namen op. Kring houdt niet bij wie het is.
access-due = De bijeenkomst is bijna. Nog niet alles is geregeld.
access-name = { $kind ->
    [interpreter] Tolk: { $language }
    [childCare] Kinderopvang
    [wheelchair] Plek voor een rolstoel
    [travelMoney] Reisgeld
   *[other] { $what }
}
access-people = { $people ->
    [one] voor 1 persoon
   *[other] voor { $people } personen
}
access-arranged = { $name }: geregeld
access-more = { $name }: voor 1 persoon meer
access-fewer = { $name }: voor 1 persoon minder
access-kind = Wat is er nodig?
access-kind-interpreter = Tolk
access-kind-other = Iets anders
access-language = Welke taal?
access-language-none = Kies een taal
access-language-missing = Kies de taal waarin iemand tolkt.
access-what = Wat precies?
access-what-missing = Schrijf op wat er nodig is.
access-count = Voor hoeveel personen?
access-count-wrong = Schrijf een heel getal van 1 of meer.
access-add = Voeg toe
today-meeting-access = nog niet alles geregeld wat mensen nodig hebben
speaking-title = Spreektijd
speaking-start = Tel de spreektijd per kant
speaking-text = Alleen per kant, nooit per persoon. Spreek samen af of jullie dit willen.
speaking-now = Wie spreekt er nu?
speaking-members = Een lid
speaking-municipality = De gemeente
speaking-nobody = Niemand
speaking-total-members = Leden: { $minutes } min
speaking-total-municipality = Gemeente: { $minutes } min
speaking-stop = Niet meer tellen
speaking-stop-text = Wat is geteld, gaat weg.
speaking-said = { $side ->
    [members] Nu spreekt een lid.
    [municipality] Nu spreekt de gemeente.
   *[nobody] Nu spreekt niemand.
}
speaking-hint-members = een lid spreekt
speaking-hint-municipality = gemeente spreekt
speaking-hint-nobody = niemand spreekt
item-title-themes = { $count ->
    [one] Er is 1 open thema. Typ een woord eruit, of druk op pijl omlaag. Enter zet het op de agenda.
   *[other] Er zijn { $count } open thema's. Typ een woord eruit, of druk op pijl omlaag. Enter zet het thema op de agenda.
}
item-themes = Open thema's
item-themes-found = { $count ->
    [one] 1 thema gevonden. Enter zet het op de agenda.
   *[other] { $count } thema's gevonden. Enter zet het gekozen thema op de agenda.
}
item-theme-inputs = { $count ->
    [one] 1 keer genoemd
   *[other] { $count } keer genoemd
}
