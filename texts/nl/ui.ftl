# Het venster. In elke taal dezelfde sleutels; een test bewaakt dat elke sleutel bestaat en gebruikt wordt.

## Overal

close = Sluiten
back = Terug
skip-to-page = Naar de inhoud
near-today = vandaag
near-tomorrow = morgen
near-yesterday = gisteren
classification-public = Openbaar
classification-internal = Intern
classification-confidential = Vertrouwelijk
picker-leave-out = Haal { $name } weg
picker-found = { $count ->
    [one] 1 persoon gevonden
   *[other] { $count } mensen gevonden
}
picker-none = Niemand gevonden

## Het raam om de pagina

places = Plekken
place-today = Vandaag
place-people = Mensen
place-meetings = Bijeenkomsten
place-together = Samen
place-reports = Rapporten
place-privacy = Privacy
place-settings = Beheer
network = Netwerk
network-all = Alle netwerken
where-you-are = Waar je bent
status = Stand
status-open = { $minutes ->
    [one] Kluis open, sluit na 1 minuut rust
   *[other] Kluis open, sluit na { $minutes } minuten rust
}
status-demo = Voorbeeld, verzonnen mensen
command-find = Zoek of doe iets
command-conversation = Nieuw gesprek
command-person = Nieuwe persoon
command-network = Nieuw netwerk
command-organisation = Nieuwe organisatie
command-undo = Ongedaan maken
command-lock = Vergrendelen
command-back = Terug
command-forward = Vooruit
command-explain = Uitleg bij deze plek
command-shortcuts = Sneltoetsen
command-escape = Sluiten of een stap terug
command-light = Licht thema
command-dark = Donker thema
undone = Ongedaan gemaakt: { $operation }.
undo-nothing = Er is niets om ongedaan te maken.
hint-choose = kiezen
hint-open = openen
hint-explain = Uitleg
hint-shortcuts = Sneltoetsen
shortcuts-here = Op deze plek
shortcuts-everywhere = Overal
explain-title = Uitleg bij { $place }
explain-today =
    Hier staat wat vandaag je aandacht vraagt. Eerst wat wij aan anderen beloofden, dan wat zij aan ons beloofden.
    Vink een belofte af als die gedaan is. Vergis je je? Druk op Ctrl Z.
    Ernaast staan de bijeenkomsten van deze week en wie nog niet weet dat je gegevens bewaart.
explain-people =
    Hier staan de mensen uit je netwerk. Typ een deel van een naam om iemand te vinden.
    Bovenaan de pagina van een persoon staat waar je op let: grenzen, taal en hoe iemand graag contact heeft.
    Schrijf alles zo op dat je het aan de persoon zelf kunt voorlezen.
explain-meetings =
    Hier bereid je bijeenkomsten voor, houd je de agenda bij en schrijf je het verslag.
    Bij elk agendapunt zie je van wie het komt: van een lid, van de gemeente of van samen.
explain-together =
    Hier staat waar het netwerk voor is, wat je met elkaar afsprak en welke thema's leven.
    De beelden gaan over het hele netwerk en nooit over één persoon.
explain-reports =
    Hier maak je een verslag, een agenda of een overzicht als pdf. Je ziet eerst precies wat er op papier komt en wat er is weggelaten.
explain-privacy =
    Hier laat je zien wat er wordt bewaard, waarom en hoe lang, en wie dat weet.
    In het logboek staat wat er met de kluis is gedaan, zonder de inhoud.
explain-settings =
    Hier kies je de taal, het thema en na hoeveel minuten de kluis vanzelf sluit.

## Zoeken

palette-found = Gevonden
palette-count = { $count ->
    [one] 1 gevonden
   *[other] { $count } gevonden
}
palette-confidential = vertrouwelijk, tekst verborgen
palette-talk-to = Nieuw gesprek met { $name }
found-people = Mensen
found-doing = Doen
found-conversations = Gesprekken en notities
found-meetings = Bijeenkomsten
found-organisations = Organisaties
found-promises = Beloften
found-networks = Netwerken
found-memberships = Deelnames

## Wat er gebeurde

operation-network-add = Netwerk toegevoegd
operation-network-change = Netwerk gewijzigd
operation-network-remove = Netwerk verwijderd
operation-person-add = Persoon toegevoegd
operation-person-change = Persoon gewijzigd
operation-person-remove = Persoon verwijderd
operation-membership-add = Deelname toegevoegd
operation-membership-change = Deelname gewijzigd
operation-membership-remove = Deelname verwijderd
operation-organisation-add = Organisatie toegevoegd
operation-organisation-change = Organisatie gewijzigd
operation-organisation-remove = Organisatie verwijderd
operation-conversation-hold = Gesprek bewaard
operation-conversation-change = Gesprek gewijzigd
operation-conversation-remove = Gesprek verwijderd
operation-promise-add = Belofte toegevoegd
operation-promise-change = Belofte gewijzigd
operation-promise-close = Belofte afgevinkt
operation-promise-reopen = Belofte weer geopend
operation-promise-remove = Belofte verwijderd
operation-settings-change = Instellingen gewijzigd
operation-vault-create = Kluis gemaakt
operation-vault-unlock = Kluis geopend
operation-meeting = Bijeenkomst gewijzigd
operation-export = Document bewaard buiten de kluis
operation-other = Wijziging bewaard

## Woorden uit het werk

conversation-coffee = Koffie
conversation-walk = Wandeling
conversation-phone = Telefoon
conversation-video = Beeldbellen
conversation-visit = Bezoek
conversation-message = Bericht
conversation-letter = Brief
basis-consent = Toestemming (art. 6 lid 1 a)
basis-contract = Overeenkomst (art. 6 lid 1 b)
basis-legal-obligation = Wettelijke plicht (art. 6 lid 1 c)
basis-vital-interests = Vitaal belang (art. 6 lid 1 d)
basis-public-task = Taak van algemeen belang (art. 6 lid 1 e)
basis-legitimate-interests = Gerechtvaardigd belang (art. 6 lid 1 f)
contact-phone = Telefoon
contact-message = Bericht
contact-email = E-mail
contact-post = Post
contact-visit = Langsgaan
channel-in-person = Elkaar zien
channel-phone = Bellen
channel-message = Een bericht
channel-email = E-mail
channel-letter = Een brief
directness-direct = Zegt het graag rechtuit
directness-indirect = Neemt graag de tijd
form-spoken = Liever gesproken
form-written = Liever op papier
address-formal = Met "u"
address-informal = Met "je"
level-none = Niet
level-some = Een beetje
level-good = Goed
side-ours = Wij
side-theirs = Zij
stage-planned = Gepland
stage-held = Geweest
stage-cancelled = Gaat niet door
theme-system = Zoals de computer
theme-light = Licht
theme-dark = Donker
locale-nl = Nederlands
locale-en = English
origin-member = Van een lid
origin-municipality = Van de gemeente
origin-together = Samen

## Beloften

promise-done-label = Gedaan: { $text }
promise-ours = Wij:
promise-theirs = Zij:
promise-to = aan { $names }
promise-by = van { $names }
promise-with = met { $names }
promise-holder = { $holder } doet het
promise-no-day = zonder dag
promise-days-late = { $days ->
    [one] 1 dag te laat
   *[other] { $days } dagen te laat
}
promise-closed-done = gedaan { $date }
promise-closed-dropped = losgelaten { $date }
promise-made-coffee = beloofd bij de koffie op { $date }
promise-made-walk = beloofd op een wandeling op { $date }
promise-made-phone = beloofd aan de telefoon op { $date }
promise-made-video = beloofd bij het beeldbellen op { $date }
promise-made-visit = beloofd bij een bezoek op { $date }
promise-made-message = beloofd in een bericht op { $date }
promise-made-letter = beloofd in een brief op { $date }
promise-made-meeting = afgesproken bij { $title } op { $date }

## Beginnen en ontgrendelen

start-no-network = Kring gebruikt geen internet
start-welcome = Welkom bij Kring
start-welcome-lead = Kring bewaart wat je met mensen in de wijk bespreekt in een kluis op deze computer. Alleen jij kunt hem openen.
start-create = Een kluis maken
start-demo = Rondkijken met een voorbeeld
start-demo-about = Een netwerk met verzonnen mensen. Je kunt alles proberen; er blijft niets van bewaard.
start-open-other = Een andere kluis openen
start-busy = Even geduld, Kring maakt de kluis open.
start-steps = Stappen
start-step-place = Plek
start-step-passphrase = Wachtzin
start-step-keep = Niet kwijtraken
start-step-done = klaar:
start-place-title = Waar komt de kluis?
start-place-lead = De kluis is een map op deze computer. Kies een plek die alleen jij gebruikt en waarvan een reservekopie wordt gemaakt.
start-place-chosen = Plek
start-place-other = Kies een andere plek…
start-to-passphrase = Verder naar de wachtzin
passphrase-title = Kies een wachtzin
passphrase-lead = Met deze zin gaat de kluis open. Niemand anders kent hem, ook de gemeente niet. Plakken uit een wachtwoordkluis mag.
passphrase-label = Wachtzin
passphrase-again = Typ hem nog een keer
passphrase-next = Verder
passphrase-show = Toon
passphrase-hide = Verberg
passphrase-caps-lock = Caps Lock staat aan
passphrase-missing = Typ eerst een wachtzin. Een zin van zes gewone woorden is goed te onthouden.
passphrase-differs = De twee zinnen zijn niet gelijk. Typ de tweede opnieuw.
strength-none = Nog niets getypt.
strength-weak = Zwak.
strength-moderate = Matig.
strength-strong = Sterk.
strength-very-strong = Heel sterk.
strength-search-none = Een zin van zes gewone woorden die niet bij elkaar horen is sterk en te onthouden.
strength-search-seconds = Wie deze zin wil raden met honderd snelle computers, heeft hem naar schatting binnen een uur. Maak er woorden bij.
strength-search-hours = Wie deze zin wil raden met honderd snelle computers, heeft hem naar schatting binnen een dag. Maak er woorden bij.
strength-search-days = Wie deze zin wil raden met honderd snelle computers, is naar schatting binnen een jaar klaar. Maak er een woord bij.
strength-search-years = Wie deze zin wil raden met honderd snelle computers, is daar naar schatting jaren mee bezig. Gebruik hem nergens anders.
strength-search-centuries = Wie deze zin wil raden met honderd snelle computers, is daar naar schatting eeuwen mee bezig. Gebruik hem nergens anders.
keep-title = Raak de wachtzin niet kwijt
keep-lead = Zonder de wachtzin kan niemand de kluis openen. Ook Kring niet. Er is geen knop om hem opnieuw in te stellen.
keep-paper = Schrijf de zin op papier en leg dat achter slot, niet bij deze computer.
keep-manager = Of bewaar hem in de wachtwoordkluis die je organisatie gebruikt.
keep-not-here = Zet hem niet in een mail, een notitie of een bestand op deze computer.
keep-agreed = De wachtzin staat op een veilige plek
keep-first = Zet de wachtzin eerst op een veilige plek en vink dat hier aan.
keep-create = Maak de kluis
unlock-title = Vergrendeld
unlock-lead = Typ je wachtzin om de kluis te openen.
unlock-since-asked = Sinds { $time } uur, omdat je dat vroeg. Wat je aan het schrijven was, is bewaard.
unlock-since-idle = Sinds { $time } uur, omdat je even weg was. Wat je aan het schrijven was, is bewaard.
unlock-label = Wachtzin van de kluis
unlock = Ontgrendelen
unlock-busy = De kluis gaat open…
unlock-nothing-typed = Typ eerst de wachtzin.

## Vandaag

hint-tick = afvinken
key-space = Spatie
conversation-now = vandaag { $time }
promises = Beloften
promises-open = { $count } open
today-week = Deze week
today-pressing = { $count ->
    [0] Er is niets dat vandaag moet.
    [one] Eén ding kan niet wachten. De rest heeft tijd.
    [2] Twee dingen kunnen niet wachten. De rest heeft tijd.
    [3] Drie dingen kunnen niet wachten. De rest heeft tijd.
    [4] Vier dingen kunnen niet wachten. De rest heeft tijd.
   *[other] { $count } dingen kunnen niet wachten. De rest heeft tijd.
}
today-ours = Van ons aan hen
today-theirs = Van hen aan ons
today-no-promises = Er staan geen beloften open.
today-all-promises = Toon alle { $count } beloften
today-meetings = Bijeenkomsten deze week
today-no-meetings = Deze week is er geen bijeenkomst.
today-meeting-when = { $day }, { $time } uur
today-meeting-agenda = { $count ->
    [0] Nog geen agenda
    [one] Agenda met 1 punt
   *[other] Agenda met { $count } punten
}
today-meeting-guests = { $invited ->
    [0] Nog niemand uitgenodigd
   *[other] { $coming } van { $invited } komen
}
today-data = Zorg voor de gegevens
today-not-informed = { $count ->
    [one] 1 persoon weet nog niet dat je gegevens bewaart.
   *[other] { $count } mensen weten nog niet dat je gegevens bewaart.
}
today-all-not-informed = Bekijk iedereen
today-nobody-title = Er staat nog niemand in dit netwerk
today-nobody = Begin met één persoon die je deze week spreekt. Een naam is genoeg.
notice-repaired = Bij het openen was een deel van de kluis beschadigd. Kring heeft het hersteld uit de tweede kopie. Er is niets weg.
notice-insecure = Deze kluis is gemaakt om te testen en heeft een zwakke sleutel. Bewaar er geen gegevens van echte mensen in.
first-network-title = Begin met een netwerk
first-network = Schrijf eerst op waarom het netwerk er is en op welke grond je gegevens bewaart. Daarna voeg je mensen toe.
first-network-make = Een netwerk maken

## Formulieren

save = Bewaren
cancel = Annuleren
edit = Bewerken
hint-save = bewaren
hint-close = sluiten
hint-edit = bewerken
hint-filter = zoeken
date-hint-past = Bijvoorbeeld: gisteren, 3 maart
draft-kept = Concept bewaard
one-a-line = Eén per regel
not-asked = Niet gevraagd
role-hint = Alleen een openbare rol die deze persoon goedvindt. Niets over geloof, afkomst, gezondheid of politiek.

## Mensen

people-find = Zoek op naam of organisatie
people-count = { $shown } van { $all } mensen
people-perspective = Perspectief
people-perspectives-all = Alle perspectieven
people-not-informed = Nog niet geïnformeerd
people-name = Naam
people-organisation = Organisatie
people-languages = Talen
people-last-contact = Laatste contact
people-promises = Open beloften
people-no-contact = nog niet gesproken
people-none = Niemand gevonden. Typ een ander deel van de naam of haal een keuze weg.
person-say = Zeg: { $say }.
person-role-of = { $role } van { $organisation }.
promises-closed = Afgeronde beloften
heed = Let hierop
heed-boundaries = Grenzen
heed-needs = Behoeften
heed-languages = Taal
heed-contact = Contact
heed-last = Laatst
heed-knows = Weet het
heed-a-little = een beetje { $language }
heed-reads-less = Leest minder makkelijk: { $languages }
heed-interpreter = Wil een tolk: { $languages }
heed-rather = Het liefst: { $channel }
heed-address = Aanspreken { $address }
heed-no-contact = Nog geen gesprek of bijeenkomst.
heed-informed = Op { $date } verteld dat je dit bewaart.
heed-informed-how = { $how }, op { $date }.
heed-not-informed = Weet nog niet dat je dit bewaart.
timeline = Gesprekken en bijeenkomsten
timeline-empty = Nog niets. Na een gesprek druk je op Ctrl N.
timeline-attended = Was erbij.
timeline-not-attended = Was er niet bij.
timeline-invited = Is uitgenodigd.
timeline-kind-at = { $kind }, { $place }
timeline-hidden = De tekst is verborgen.
timeline-reveal = Toon
timeline-impression = Onze indruk: { $text }
timeline-all = Toon alle { $count }
memberships = Deelname
memberships-none = Doet nog niet mee in een netwerk.
membership-add = Ander netwerk
membership-edit = Deelname aan { $network } wijzigen
membership-remove = Deelname verwijderen
membership-role = Rol in het netwerk
membership-perspectives = Spreekt als
membership-brings = Brengt
membership-gets = Haalt
membership-nothing = Nog niet opgeschreven
membership-since = sinds { $date }
membership-until = tot { $date }
membership-since-label = Doet mee sinds
membership-until-label = Doet mee tot
membership-until-hint = Leeg zolang de persoon meedoet
profile = Profiel
profile-interests = Belangen
profile-skills = Vaardigheden
profile-own-words = In eigen woorden
profile-agreed = Vond op { $date } goed dat dit wordt bewaard.
person-edit = { $name } bewerken
person-form-lead = Schrijf alles zo op dat je het deze persoon kunt voorlezen.
person-who = Wie
person-name = Naam
person-name-missing = Vul een naam in. Eén woord is genoeg.
person-say-label = Hoe zeg je de naam
person-say-hint = Bijvoorbeeld: mevrouw Haddou, Sam
person-organisation = Organisatie
person-no-organisation = Geen organisatie
person-new-organisation = Nieuwe organisatie…
person-new-organisation-name = Naam van de nieuwe organisatie
person-organisation-missing = Vul de naam van de organisatie in, of kies er een.
person-organisation-role = Rol daar
person-in-network = In het netwerk { $network }
person-contact = Taal en contact
person-ways = Bereikbaar via
person-way-kind = Soort
person-way-value = Nummer of adres
person-way-hours = Wanneer
person-way-add = Manier toevoegen
person-way-remove = Haal { $value } weg
person-languages = Talen
person-language = Taal
person-speaks = Spreekt
person-reads = Leest
person-interpreter = Wil een tolk
person-language-add = Taal toevoegen
person-language-remove = Haal deze taal weg
person-channel = Contact het liefst via
person-hours = Wanneer
person-hours-hint = Bijvoorbeeld: na vijven, nooit op vrijdag
person-directness = Manier van praten
person-form = Gesproken of op papier
person-address = Aanspreken
person-contact-note = Verder over contact
person-contact-note-hint = Bijvoorbeeld: eerst een bericht, dan bellen
person-about = Waar je rekening mee houdt
person-about-hint = Alles in eigen woorden van de persoon, één per regel. Niets over geloof, afkomst, gezondheid, politiek of straf.
person-boundaries-hint = Wat je niet doet, niet vraagt of niet deelt
person-needs-hint = Wat nodig is om mee te doen
person-own-words-hint = Alleen als deze persoon dat goedvindt
person-agreed-on = Wanneer vond de persoon dit goed
person-agreed-missing = Vul in wanneer de persoon dit goedvond. Zonder dat bewaart Kring de woorden niet.
person-informed = Weet de persoon dat je dit bewaart
person-informed-hint = Vertel het bij het eerste gesprek, en uiterlijk binnen een maand.
person-informed-on = Verteld op
person-informed-how = Hoe
person-informed-how-hint = Bijvoorbeeld: blad besproken en meegegeven
person-informed-missing = Vul in op welke dag je het vertelde.
person-remove = Persoon verwijderen
person-remove-about = Ook de deelname en uitnodigingen van deze persoon gaan weg. In gesprekken en beloften verdwijnt de naam.
person-remove-ask = Verwijderen…
person-remove-sure = { $name } verwijderen?

## Nieuw gesprek

conversation-with = Met
conversation-when = Wanneer
conversation-how = Hoe
conversation-note = Wat is er gezegd?
conversation-note-hint = Schrijf op wat de ander zelf zei. Feiten hier, je indruk hieronder apart.
conversation-more = Plaats en indruk
conversation-place = Plaats
conversation-impression = Onze indruk
conversation-impression-hint = Wat wij ervan vonden. Apart van de feiten, en ook voor te lezen.
conversation-who-reads = Wie mag dit lezen?
conversation-give-up = Weggooien
conversation-people-missing = Kies met wie je sprak.
conversation-note-missing = Schrijf op wat er is gezegd of beloofd.
kind-coffee = Koffie
kind-walk = Lopen
kind-phone = Bellen
kind-video = Beeld
kind-visit = Bezoek
kind-message = Bericht
kind-letter = Brief
suggestion-ours = Is dit een belofte van ons?
suggestion-theirs = Is dit een belofte van hen?
suggestion-take = Ja, toevoegen
suggestion-decline = Nee
promised-ours = Wij beloven
promised-theirs = Zij beloven
promised-due = Voor wanneer
promised-due-hint = Bijvoorbeeld: vrijdag
promised-remove = Haal deze belofte weg: { $text }
promised-add-ours = Wij beloven
promised-add-theirs = Zij beloven

## Bijeenkomsten

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
meeting-result = Beoogd resultaat
meeting-result-help = Wat is er aan het eind van de avond dat er nu niet is?
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
meetings-empty-text = Plan de eerste. Je begint met een naam en een dag; de agenda maak je daarna, samen met de mensen die komen.
meetings-no-network = Een bijeenkomst hoort bij een netwerk. Maak eerst een netwerk.
tab-prepare = Voorbereiden
tab-agenda = Agenda
tab-live = Live
tab-look-back = Terugkijken
minutes = { $count } min
classification = Rubricering

prepare-what = Waar het om gaat
prepare-no-result = Nog niet opgeschreven. Wat is er aan het eind dat er nu niet is?
prepare-aside = Talen en verwijderen
prepare-languages = Elkaar verstaan
prepare-spoken = In de zaal spreken we { $languages }.
prepare-no-language = Er is nog geen taal gekozen.
prepare-interpreter = Wil graag een tolk.
prepare-not-understood = Spreekt geen taal van de zaal.
prepare-speaks = Spreekt { $languages }.
prepare-talk-before = Regel een tolk of spreek hen vooraf apart.
prepare-all-understand = Iedereen die is uitgenodigd, spreekt een taal van de zaal.
prepare-remove = Verwijderen
prepare-remove-text = De agenda en het verslag gaan weg. Wat er is beloofd, blijft bij de beloften staan.
prepare-remove-button = Verwijder de bijeenkomst
prepare-remove-sure = Ja, verwijder de bijeenkomst
guests-title = Wie is uitgenodigd?
guests-replied = { $count } { $reply }
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
agenda-hint-choose = kiezen
agenda-hint-move = verplaatsen
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
item-explanation = Toelichting
item-origin = Van wie komt het punt?
item-way = Hoe kwam het binnen?
item-raised-by = Wie bracht het in? Alleen als die het goed vindt.
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
balance-total = Samen geteld
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
live-new-note = Nieuwe notitie
live-placeholder = Schrijf wat er gezegd wordt
live-add = Toevoegen
live-write-first = Schrijf eerst wat er gezegd is.
live-decision-first = Schrijf eerst wat er besloten is. Leg het daarna vast met Alt B.
live-added-note = Notitie toegevoegd.
live-added-decision = Besluit vastgelegd.
live-added-action = Actie vastgelegd.
line-note = Notitie
line-decision = Besluit
line-action = Actie
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
present-also = Wie is er ook?

back-decisions = Besluiten
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
operation-minutes-add = Regel vastgelegd
operation-minutes-change = Regel gewijzigd
operation-minutes-remove = Regel verwijderd
operation-minutes-action = Actie vastgelegd

## Rapporten

report-kinds = Soort rapport
report-for-meeting = Voor een bijeenkomst
report-to-account = Verantwoorden
report-agenda = Agenda
report-agenda-about = Om uit te delen of mee te sturen, met van wie elk punt komt.
report-minutes = Verslag
report-minutes-about = Wat er is gezegd, besloten en afgesproken op één bijeenkomst.
report-network = Netwerkverslag
report-network-about = Cijfers van één netwerk, zonder personen.
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
report-save = Bewaar als PDF…
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
report-no-network = Maak eerst een netwerk. Daarna maak je hier het netwerkverslag.
left-title = Wat er niet in staat
left-nothing = Alles staat erin.
left-names = namen
left-conversations = gesprekken
left-agenda-items = { $all ->
    [yes] agendapunten
   *[no] { $count ->
        [one] 1 agendapunt
       *[other] { $count } agendapunten
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
left-numbers = { $all ->
    [yes] aantallen
   *[no] { $count ->
        [one] 1 aantal
       *[other] { $count } aantallen
    }
}
left-names-nobody = { $things } staan er niet in: dit rapport noemt niemand.
left-in-confidence = Niet getoond, omdat het in vertrouwen is gezegd: { $things }.
left-more-closed = Niet getoond, omdat het meer gesloten is dan dit rapport: { $things }.
left-fewer-than-five = Niet getoond, omdat het over minder dan 5 mensen gaat: { $things }.

## Samen

together-in = Samen in { $network }
together-choose = Kies een netwerk.
together-numbers = { $members ->
    [one] 1 mens
   *[other] { $members } mensen
}, { $organisations ->
    [one] 1 organisatie
   *[other] { $organisations } organisaties
}, { $meetings ->
    [one] 1 bijeenkomst
   *[other] { $meetings } bijeenkomsten
}.
together-overview = Overzicht
together-organisations = Organisaties
together-report = Netwerkverslag
together-purpose = Doel
together-agreements = Werkafspraken
together-agreements-none = Er zijn nog geen werkafspraken. Maak ze samen op een bijeenkomst en schrijf ze daarna hier op.
together-themes = Thema's
together-themes-none = Nog geen thema's. Vraag de leden waar zij over willen praten.
hint-report = verslag
kept = Wie komt beloften na?
kept-side = Kant
kept-on-time = Op tijd
kept-total = Klaar of te laat
kept-open = Nog open
kept-municipality = Gemeente
kept-members = Leden
kept-share = { $total ->
    [0] nog niets om te tellen
   *[other] { $onTime } van { $total } op tijd
}
kept-less = Wij komen onze beloften minder vaak op tijd na dan leden.
kept-more = Wij komen onze beloften vaker op tijd na dan leden.
kept-alike = Beide kanten komen hun beloften even vaak op tijd na.
kept-too-few = Er zijn nog te weinig beloften om te vergelijken.
seats = Wie zit er aan tafel?
seats-missing = { $count ->
    [one] Eén perspectief ontbreekt nog.
   *[other] { $count } perspectieven ontbreken nog.
}
seats-all = Elk perspectief van dit netwerk zit aan tafel.
seats-there = aan tafel:
seats-not-there = ontbreekt:
seats-none = Schrijf bij het netwerk op welke perspectieven je aan tafel wilt.
seats-never-a-person = Dit gaat over het netwerk, nooit over één persoon.
network-edit = { $network } wijzigen
network-form-lead = Een netwerk bestaat alleen met een doel, een grondslag en een bewaartermijn.
network-name = Naam van het netwerk
network-name-missing = Geef het netwerk een naam.
network-purpose-hint = Waar is het voor, in woorden die de leden herkennen
network-purpose-missing = Schrijf op waar het netwerk voor is.
network-basis = Grondslag
network-basis-choose = Kies een grondslag
network-basis-hint = Waarom je gegevens mag bewaren (AVG). Weet je het niet zeker, vraag de privacyfunctionaris.
network-basis-missing = Kies op welke grond je gegevens bewaart.
network-responsible = Verantwoordelijke organisatie
network-kept = Bewaren
network-retention = Bewaren na afloop, in jaren
network-retention-hint = Een getal van 1 tot en met 20
network-retention-wrong = Vul een heel getal in van 1 tot en met 20.
network-retention-years = { $years ->
    [one] 1 jaar na afloop
   *[other] { $years } jaar na afloop
}
network-ends = Loopt tot
network-ends-hint = Leeg als je dat nog niet weet
network-perspectives = Perspectieven aan tafel
network-perspectives-hint = Rollen in het leven, één per regel. Nooit afkomst of geloof.
network-charter-hint = Wat je met elkaar afsprak, één afspraak per regel
network-remove = Netwerk verwijderen
network-remove-about = Dit kan alleen als er niets meer aan het netwerk vastzit.
starter-parents = Ouders
starter-young = Jongeren
starter-shops = Ondernemers
starter-sport = Sport
starter-care = Zorg
starter-neighbours = Buurt
organisations-lead = Verenigingen, scholen, winkels en diensten waar mensen voor spreken.
organisations-none-title = Nog geen organisaties
organisations-none = Voeg er een toe, of doe dat bij een persoon.
organisation-lead = Schrijf alleen op wat je nodig hebt om contact te houden.
organisation-edit = { $name } wijzigen
organisation-name = Naam
organisation-name-missing = Vul de naam van de organisatie in.
organisation-sort = Soort
organisation-sort-hint = Bijvoorbeeld: sportvereniging, school, winkel
organisation-municipal = Hoort bij de gemeente. Acties van deze organisatie tellen dan als van ons.
organisation-municipal-short = hoort bij de gemeente
organisation-address = Adres
organisation-contact = Telefoon of e-mail
organisation-note = Goed om te weten
organisation-people = { $count ->
    [0] niemand
    [one] 1 persoon
   *[other] { $count } mensen
}
organisation-nobody = Nog niemand. Kies deze organisatie bij een persoon.
organisation-remove = Organisatie verwijderen

## Privacy

privacy-lead = Wat er bewaard wordt, waarom en hoe lang. Zo gemaakt dat je het kunt laten zien.
privacy-overview = Overzicht
privacy-informed = Geïnformeerd
privacy-log = Logboek
privacy-purposes = Doel en grondslag
privacy-networks = { $count ->
    [one] 1 netwerk
   *[other] { $count } netwerken
}
privacy-know = { $know } van { $all } mensen weten dat je dit bewaart
privacy-all-know = Iedereen weet dat je gegevens bewaart.
privacy-told = Verteld…
privacy-told-label = Verteld… aan { $name }
privacy-told-title = { $name } weet dat je gegevens bewaart
privacy-all-waiting = Toon alle { $count }
log-when = Wanneer
log-what = Wat
log-records = Gegevens
log-device = Computer
log-slot = Sleutel
log-count = { $count ->
    [one] laatste regel
   *[other] laatste { $count } regels
}
log-about = Het logboek zegt wat er is gedaan, nooit de inhoud.

## Beheer

settings-lead = Zo werkt Kring op deze computer.
settings-look = Weergave
settings-language = Taal
settings-theme = Thema
settings-lock = Vergrendelen
settings-idle = Vergrendel vanzelf na
settings-idle-hint = Zo lang zonder toets of muis. Vergrendelen kan altijd met Ctrl L.
settings-minutes = { $count ->
    [one] 1 minuut
   *[other] { $count } minuten
}
settings-names = Wie je bent
settings-user = Je naam
settings-user-hint = Staat alleen in deze kluis
settings-municipality = Gemeente
settings-municipality-hint = Staat op verslagen en bij een nieuw netwerk
settings-vault = De kluis
vault-place = Plek
vault-slots = Sleutels
vault-records = Inhoud
vault-records-count = { $records } gegevens, { $operations } keer bewaard
vault-format = Versie
vault-format-version = Kring { $version }, kluisvorm { $format }

## Verder bij gesprekken

operation-draft-keep = Concept bewaard
operation-demo-load = Voorbeeld klaargezet
operation-vault-undo = Ongedaan gemaakt
conversation-change = Gesprek wijzigen
conversation-remove = Verwijderen
timeline-change = Gesprek van { $date } wijzigen
notice-draft = Je was een gesprek aan het opschrijven.
notice-draft-go-on = Verder schrijven
