# Ritme, pauze en grenzen

rhythm-every-day = { $count ->
    [one] elke dag
   *[other] elke { $count } dagen
}
rhythm-every-week = { $count ->
    [one] elke week
   *[other] elke { $count } weken
}
rhythm-every-month = { $count ->
    [one] elke maand
   *[other] elke { $count } maanden
}
rhythm-every-year = { $count ->
    [one] elk jaar
   *[other] elke { $count } jaar
}
rhythm-they-call = alleen als zij bellen
rhythm-agreed = Zo afgesproken: { $rhythm }.
rhythm-of-role = Zoals bij deze rol: { $rhythm }.
rhythm-last = Laatste gesprek: { $date }.
rhythm-snoozed = Uitgesteld tot { $date }.
heed-rhythm = Ritme
heed-limits = Let op
hours-between = van { $from } tot { $until }
hours-from = vanaf { $from }
hours-until = tot { $until }
day-monday = maandag
day-tuesday = dinsdag
day-wednesday = woensdag
day-thursday = donderdag
day-friday = vrijdag
day-saturday = zaterdag
day-sunday = zondag
calls-never = niet bellen
calls-always = altijd
calls-and = en
calls-on = op { $days } { $hours }
days-through = { $first } t/m { $last }
calls-not = niet { $when }
calls-not-on = niet op { $when }
pause = Pauze
pause-until = Even rust tot { $date }.
pause-open = Even rust, tot iemand zelf contact zoekt.
pause-coming-until = Even rust van { $since } tot { $date }.
pause-coming-open = Even rust vanaf { $since }, tot iemand zelf contact zoekt.
pause-coming = Deze pauze moet nog beginnen.
pause-title = Pauze voor { $name }
pause-about = Tijdens een pauze staat iemand niet bij "Tijd voor een gesprek". Nodig je toch uit of bel je, dan vraagt Kring het eerst.
pause-since-label = Vanaf wanneer
pause-since-hint = Leeg: vanaf vandaag.
pause-until-label = Tot wanneer
pause-until-hint = Bijvoorbeeld: 1 december. Leeg: tot iemand zelf contact zoekt.
pause-words = Wat zei de persoon erover
pause-words-hint = Mag leeg blijven. Schrijf het zo op dat je het kunt voorlezen.
pause-end = Pauze stoppen
pause-cancel = Pauze laten vervallen
limits = Ritme en afspraken die Kring bewaakt
limits-about = Kring vraagt het eerst als iets hier niet bij past. De grenzen in eigen woorden staan hierboven.
limits-rhythm = Hoe vaak spreken jullie elkaar
limits-rhythm-hint = Bijvoorbeeld: elke 6 weken, alleen als zij bellen. Leeg: zoals bij de rol.
limits-calls = Wanneer mag je bellen
limits-calls-hint = Bijvoorbeeld: na vijven, nooit op vrijdag. Leeg: altijd.
limits-no-lists = Niet op gedeelde lijsten
limits-no-photos = Niet op de foto
limits-ask = Eerst vragen voor je iets deelt
limit-pause = Vroeg om rust tot { $date }.
limit-pause-open = Vroeg om rust, tot er zelf weer contact komt.
limit-never-call = Wil niet gebeld worden.
limit-call-hours = Wil alleen gebeld worden { $hours }.
limit-quiet = Wil niet gebeld worden op { $when }.
limit-calls = Bellen: { $when }.
limit-no-lists = Wil niet op gedeelde lijsten.
limit-no-photos = Wil niet op de foto.
limit-ask = Wil eerst gevraagd worden voor je iets deelt.
deed-call = Toch gebeld
deed-invite = Toch uitgenodigd
deed-share = Toch gedeeld
deed-photo = Toch een foto
despite-reason = Waarom doe je het toch?
despite-hint = Kring bewaart dit bij deze persoon. Schrijf het zo op dat je het kunt voorlezen.
despite-missing = Schrijf op waarom, of laat het zo.
despite-leave = Laat het zo
crossings = Toch gedaan
crossings-about = Wat je deed terwijl het over een grens ging, met de reden.
call = Bellen
call-title = { $name } bellen
call-about = Na het kopiëren kun je het nummer 30 seconden lang plakken. Daarna haalt Kring het weg.
call-copy = Kopieer
call-copied = { $value } is gekopieerd. Plakken kan 30 seconden lang.
call-crossed = Nu bellen met { $name }?
call-anyway = Toch kopiëren
call-write = Gesprek opschrijven
due-title = Tijd voor een gesprek
due-count = { $count ->
    [one] 1 mens
   *[other] { $count } mensen
}
due-as-agreed = volgens het ritme dat je met hen afsprak
due-last = { $rhythm }, laatste gesprek { $date }.
due-never = { $rhythm }, nog niet gesproken.
due-later = Later
due-later-for = Later: { $name }
due-talk = Gesprek opschrijven
due-talk-with = Gesprek opschrijven met { $name }
due-all = Toon alle { $count }
later-title = Later spreken: { $name }
later-about = Tot die dag staat deze persoon niet op Vandaag.
later-until = Tot wanneer
later-hint = Bijvoorbeeld: maandag, over 2 weken
later-missing = Schrijf op tot wanneer.
later-week = over een week
later-two-weeks = over 2 weken
later-month = over een maand
role-rhythms = Hoe vaak we mensen spreken
role-rhythms-none = Nog niets afgesproken. Je kunt per rol een ritme kiezen, of bij elke persoon apart.
role-rhythm-add = Ritme voor een rol
role-rhythm-edit = Ritme wijzigen voor { $role }
role-rhythm-title = Ritme voor een rol
role-rhythm-role = Rol in het netwerk
role-rhythm-role-hint = Zoals bij de deelname staat. Leeg: alle andere rollen.
role-rhythm-others = Alle andere rollen
role-rhythm-remove = Ritme weghalen
guests-not-invited = { $name }: niet uitgenodigd. { $why }
guests-anyway = Toch uitnodigen…
guests-anyway-invite = Toch uitnodigen
guests-so-be-it = Goed zo
guests-crossed = Toch uitnodigen?
operation-person-pause = Pauze opgeschreven
operation-person-resume = Pauze gestopt
operation-rhythm-set = Ritme afgesproken
operation-rhythm-snooze = Gesprek uitgesteld
operation-rhythm-role = Ritme van een rol gewijzigd
operation-boundary-cross = Reden bij een grens bewaard
share-crossed = Toch op de lijst zetten?
share-anyway = Toch op de lijst
picker-gone = niet meer bekend
contributed = Brengt en haalt
contributed-who = Wie
contributed-remove = Haal dit weg: { $text }
talk-changed = Dit gesprek is intussen op een andere plek veranderd. Wat jij schreef staat hier nog. Zo staat het nu in de kluis:
talk-changed-empty = Er staat geen tekst meer.
talk-keep-mine = Bewaar wat hier staat
talk-take-theirs = Neem over wat er staat
talk-gone = Dit gesprek is intussen verwijderd. Wat jij schreef staat hier nog.
talk-save-as-new = Bewaar als nieuw gesprek
