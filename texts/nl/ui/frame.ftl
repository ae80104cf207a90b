# Het raam om de pagina

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
command-larger = Tekst groter
command-smaller = Tekst kleiner
command-usual-size = Tekst op gewone grootte
text-size-now = De tekst staat op { $size }.
undone = Ongedaan gemaakt: { $operation }.
undone-left = { $count ->
    [one] Daarna ging het niet verder: 1 verandering staat er nog.
   *[other] Daarna ging het niet verder: { $count } veranderingen staan er nog.
}
undo-nothing = Er is niets om ongedaan te maken.
redone = Opnieuw gedaan: { $operation }.
redo-nothing = Er is niets om opnieuw te doen.
command-redo = Opnieuw doen
command-recent = Wat net gebeurde
operation-about = { $operation }: { $names }{ $more ->
    [0] {""}
   *[other] { " " }en nog { $more }
}
recent-open = { $operation }. Bekijk wat net gebeurde.
recent-about = De laatste twintig veranderingen, de nieuwste eerst. Ook na vergrendelen en opnieuw openen kun je ze nog terugdraaien.
recent-none = Er is nog niets veranderd.
recent-undone = ongedaan gemaakt
recent-past = kan niet meer terug
recent-undo-one = Ongedaan maken: { $operation }
recent-redo-one = Opnieuw doen: { $operation }
gone-title = Dit is er niet meer
gone-about = Wat hier stond is verwijderd, of het is ongedaan gemaakt. Er is niets meer om te bewaren.
gone-list = Naar de lijst
recent-along = { $count ->
    [one] Dit neemt ook een latere verandering mee, omdat die hierop steunt:
   *[other] Dit neemt ook { $count } latere veranderingen mee, omdat die hierop steunen:
}
recent-along-more = en nog { $count } van daarvoor
recent-undo-all = Alles hierboven ongedaan maken
discarded = Concept weggegooid
discarded-announced = Concept weggegooid. Met Ctrl Z zet je het terug, een minuut lang.
discarded-put-back = Terugzetten
discarded-back = Het concept is terug.
discarded-ready = Het concept is terug. Je vindt het als je het formulier weer opent.
discarded-begun = Er is intussen een nieuw concept begonnen. Bewaar dat eerst of gooi het weg.
discarded-gone = Waar dit concept over ging, is er niet meer.
end-demo-title = Het voorbeeld sluiten?
end-demo-about = Als je het voorbeeld sluit, verdwijnt alles wat je erin veranderde. De volgende keer begint het opnieuw.
end-demo-yes = Sluit het voorbeeld
end-demo-no = Blijf hier
stale-about = Dit is intussen op een andere plek veranderd. Wat jij schreef staat nog apart. Kies wat blijft.
stale-theirs = Dit staat er nu:
stale-mine = Dit schreef jij:
stale-empty = (leeg)
stale-wishes = Wensen
stale-yes = Ja
stale-no = Nee
stale-other = Iets anders
stale-take-mine = Zet mijn tekst terug
stale-take-theirs = Houd wat er nu staat
hint-choose = kiezen
hint-open = openen
hint-explain = Uitleg
hint-shortcuts = Sneltoetsen
shortcuts-here = Op deze plek
shortcuts-everywhere = Overal
shortcuts-in-texts = In een tekst
hint-next = verder
key-text-undo = Laatste wijziging in de tekst terugdraaien
key-text-redo = Wat je terugdraaide toch doen
key-text-all = Alle tekst kiezen
key-text-copy = Kopiëren
key-text-cut = Knippen
key-text-paste = Plakken
explain-step-title = Uitleg bij deze stap
explain-welcome =
    Kring bewaart in een kluis wat je weet over de mensen in je netwerk. Dat is een map op je eigen computer, achter een wachtzin.
    Maak een nieuwe kluis, of kijk eerst rond in een voorbeeld met verzonnen mensen.
    Heb je al een kluis of een reservekopie? Open die dan hier.
explain-place-step =
    Hier zie je in welke map de kluis komt. Je kunt een andere map kiezen.
    Een map die zichzelf kopieert naar internet of naar een netwerkschijf is minder geschikt. Kring zegt het als je zo'n map kiest.
explain-passphrase-step =
    Met de wachtzin gaat de kluis open. Losse woorden zijn makkelijk te onthouden en samen moeilijk te raden.
    Kring kan je wachtzin niet terughalen. Daarom maak je hierna een herstelsleutel.
explain-recovery-step =
    Met de herstelsleutel kom je binnen als je de wachtzin kwijt bent. Bewaar hem op papier, op een veilige plek.
    Kring vraagt een paar groepjes terug, zodat je zeker weet dat ze goed op papier staan.
explain-restore =
    Een reservekopie is een bestand met een hele kluis. Hier zet je hem terug in een nieuwe map.
    Je hebt de wachtzin of de herstelsleutel nodig die bij de kopie hoort. Daarna kies je een nieuwe wachtzin.
explain-unlock =
    Typ je wachtzin om de kluis te openen. Een verkeerde wachtzin kost niets: probeer het gewoon nog een keer.
    Ben je de wachtzin kwijt? Dan kom je binnen met de herstelsleutel.
explain-renew =
    Je kwam binnen met de herstelsleutel. Kies nu een nieuwe wachtzin. De oude opent de kluis dan niet meer.
explain-title = Uitleg bij { $place }
explain-today =
    Hier staat wat vandaag je aandacht vraagt. Eerst wat wij aan anderen beloofden, dan wat zij aan ons beloofden.
    Vink een belofte af als die gedaan is. Vergis je je? Druk op Ctrl Z.
    Ernaast staan de bijeenkomsten van deze week. Je ziet daar ook wie nog niet weet dat je gegevens bewaart.
explain-people =
    Hier staan de mensen uit je netwerk. Typ een deel van een naam om iemand te vinden.
    Heb je al een lijst? Sleep het bestand naar dit raam, of kies “Lijst inlezen”.
    Bovenaan de pagina van een persoon staat waar je op let. Dat zijn grenzen, taal en hoe iemand graag contact heeft.
    Schrijf alles zo op dat je het aan de persoon zelf kunt voorlezen.
explain-meetings =
    Hier bereid je bijeenkomsten voor, houd je de agenda bij en schrijf je het verslag.
    Bij elk agendapunt zie je van wie het komt: een lid, de gemeente of samen.
explain-together =
    Hier staat waar het netwerk voor is en wat je met elkaar afsprak. Je ziet ook waar leden over willen praten.
    Bij een afspraak zie je wie er ja op zei en wie nog niet. Bij brengen en halen staan beide kanten naast elkaar.
    De beelden gaan over het hele netwerk en nooit over één persoon.
explain-reports =
    Hier maak je een verslag, een agenda of een overzicht als PDF. Je ziet eerst precies wat er op papier komt en wat er is weggelaten.
explain-privacy =
    Hier laat je zien wat Kring bewaart, waarom en hoe lang. Je ziet ook wie dat weet.
    In het logboek staat wat er met de kluis is gedaan, zonder de inhoud.
explain-settings =
    Hier kies je de taal, het thema en na hoeveel minuten de kluis vanzelf sluit.
    Je geeft een collega een eigen wachtzin, maakt de herstelsleutel en zorgt voor een reservekopie.
    Kring kijkt de kluis na als je daarom vraagt. Ook ruimt Kring op wat er van oude gegevens over is.
