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
status-demo = Voorbeeld met verzonnen mensen. Niets hiervan blijft bewaard.
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
