# Wachtzinnen en de herstelsleutel

passphrase-suggest = Stel een zin voor
passphrase-busy = De kluis wordt gemaakt…
strength-search = Honderd snelle computers hebben naar schatting { $time } nodig om deze zin te raden.
strength-only-here = Gebruik hem nergens anders.
strength-begin = Kies { $words } gewone woorden die niet bij elkaar horen. Zo'n zin is sterk en te onthouden.
time-seconds = { $count ->
    [0] minder dan een seconde
    [one] 1 seconde
   *[other] { $count } seconden
}
time-minutes = { $count ->
    [one] 1 minuut
   *[other] { $count } minuten
}
time-hours = { $count ->
    [one] 1 uur
   *[other] { $count } uur
}
time-days = { $count ->
    [one] 1 dag
   *[other] { $count } dagen
}
time-years = { $count ->
    [one] 1 jaar
   *[other] { $count } jaar
}
time-centuries = eeuwen
reason-common-password = Dit is een van de wachtwoorden die het eerst worden geprobeerd.
reason-like-common-password = Dit lijkt op een wachtwoord dat veel mensen gebruiken.
reason-single-word = Eén woord is snel geraden.
reason-name = Namen zijn snel geraden.
reason-keyboard-row = Toetsen die naast elkaar liggen zijn snel geraden.
reason-repeats = Herhalen maakt het niet sterker.
reason-sequence = Rijtjes als abc of 123 zijn snel geraden.
reason-year = Jaartallen zijn snel geraden.
reason-date = Datums zijn snel geraden.
reason-too-short = Het is te kort.
reason-add-words = Maak er woorden bij die er niets mee te maken hebben.
reason-capitals = Hoofdletters helpen weinig.
reason-reversed = Woorden omdraaien helpt weinig.
reason-substitutions = Tekens in plaats van letters helpen weinig.
keys-title = Wachtzinnen
keys-count = { $count ->
    [one] 1 wachtzin
   *[other] { $count } wachtzinnen
}
keys-about = Elke wachtzin opent de hele kluis. Geef een collega een eigen wachtzin; dan kun je die later weghalen.
keys-current = hiermee ben je binnen
keys-since = Sinds { $date }
keys-add = Wachtzin toevoegen
keys-add-do = Toevoegen
keys-added = Wachtzin toegevoegd
keys-name = Van wie is de wachtzin?
keys-name-hint = Bijvoorbeeld Joris of Organisatie. Wie de map van de kluis heeft, kan deze naam lezen.
keys-name-missing = Schrijf op van wie de wachtzin is.
keys-change = Wijzigen
keys-change-of = Wachtzin van { $name } wijzigen
keys-change-title = Nieuwe wachtzin voor { $name }
keys-changed = De nieuwe wachtzin opent de kluis. De oude niet meer.
keys-rename = Hernoemen
keys-rename-of = Wachtzin van { $name } hernoemen
keys-rename-title = Andere naam voor { $name }
keys-renamed = Naam gewijzigd
keys-remove = Weghalen
keys-remove-of = Wachtzin van { $name } weghalen
keys-remove-title = De wachtzin van { $name } weghalen
keys-remove-about = De kluis gaat daarna niet meer open met deze wachtzin. De andere wachtzinnen en de herstelsleutel blijven werken.
keys-remove-do = Haal weg
keys-keep = Laat staan
keys-removed = De wachtzin is weg.
keys-copied = Heeft iemand een kopie van de kluis van voor vandaag? Dan opent de oude wachtzin die kopie nog. Met de sleutel in die kopie gaat ook deze kluis open. Vernieuw het slot als je dat niet wilt. Dat duurt even, en daarna kun je niets van eerder ongedaan maken.
keys-busy = Even geduld…
rekey = Vernieuw het slot
rekey-not = Niet nodig
rekey-busy = Het slot wordt vernieuwd.
rekey-done = Het slot is nieuw. Oude kopieën geven geen toegang meer tot deze kluis.
renew-title = Je bent binnen met de herstelsleutel
renew-lead = Kies nu een nieuwe wachtzin. Leg de herstelsleutel daarna weer op zijn veilige plek.
renew-which = Welke wachtzin vervang je?
renew-passphrase = Nieuwe wachtzin
renew = Bewaar de nieuwe wachtzin
renew-later = Later
start-step-recovery = Herstelsleutel
recovery-title = Herstelsleutel
recovery-lead = Raak je de wachtzin kwijt, dan opent alleen deze sleutel de kluis. Niemand anders heeft hem, ook de gemeente niet.
recovery-groups = Dit is je herstelsleutel, in groepjes:
recovery-once = Je ziet hem maar één keer. Schrijf hem over, of bewaar hem als PDF en druk die af.
recovery-where = Leg het papier achter slot, niet bij deze computer. Haal de PDF daarna weg.
recovery-who = Wie dit papier heeft en de kluis, kan alles lezen.
recovery-save = Bewaar als PDF…
recovery-open = Open de PDF om hem af te drukken
recovery-saved = Bewaard als { $name }.
recovery-next = Ik heb hem op papier
recovery-later = Later
recovery-later-about = Stel je het uit, dan raak je alles kwijt als je de wachtzin vergeet. Kring herinnert je eraan op Vandaag.
recovery-confirm-lead = Typ twee groepjes over van het papier. Zo weet je zeker dat het goed is.
recovery-group = Groepje { $number }
recovery-confirm = Klopt dit?
recovery-busy = De herstelsleutel wordt in de kluis gezet…
recovery-there = Er is een herstelsleutel sinds { $date }.
recovery-anew-about = Kring kan hem niet nog eens laten zien. Is het papier kwijt? Maak dan een nieuwe. Tot je daarvan twee groepjes hebt overgetypt, blijft de oude werken. Daarna opent de oude de kluis niet meer.
recovery-make = Maak een herstelsleutel
recovery-anew = Maak een nieuwe herstelsleutel

weak-title = Deze wachtzin is zwak
weak-about = Wie de kluis of een kopie ervan in handen krijgt, raadt deze wachtzin in { $time }. Neem liever deze woorden:
weak-take = Neem deze wachtzin
weak-keep = Toch mijn eigen wachtzin
weak-taken = Schrijf de woorden op en typ ze hieronder nog een keer.
recovery-back = Andere wachtzin kiezen
notice-weak-passphrase = Je wachtzin is zwak: wie de map van de kluis heeft, kan hem raden.
notice-weak-change = Wachtzin veranderen
