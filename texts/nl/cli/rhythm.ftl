# Ritme, pauze en grenzen

cli-about-rhythm = Hoe vaak je iemand spreekt, en wie aan de beurt is
cli-about-rhythm-due = Wie volgens de afspraak aan de beurt is
cli-about-rhythm-set = Afspreken hoe vaak: "elke 6 weken", "alleen als zij bellen"; "" laat het aan de rol
cli-about-rhythm-snooze = Het volgende gesprek later doen
cli-about-rhythm-role = Hoe vaak je mensen met een bepaalde rol spreekt. Rol "" is voor alle andere rollen
cli-about-boundary = Grenzen: wat iemand niet wil, en wat toch is gedaan
cli-about-boundary-check = Over welke grenzen iets nu zou gaan
cli-about-boundary-cross = Opschrijven dat je toch over een grens gaat, met de reden
cli-about-boundary-list = Wat ondanks een grens is gedaan
cli-about-promise-due = Beloften die vandaag klaar moeten zijn, of te laat zijn
cli-about-person-pause = Iemand op pauze zetten, of een pauze stoppen
cli-option-person-since = De eerste dag. Zonder deze dag begint de pauze vandaag.
cli-value-name-rhythm = RITME
cli-value-name-calls = TIJDEN
cli-option-rhythm = Hoe vaak, in woorden: "elke 6 weken", "alleen als zij bellen"
cli-option-calls = Wanneer je mag bellen, in woorden: "na vijven, nooit op vrijdag"
cli-option-no-shared-lists = Niet op gedeelde lijsten
cli-option-no-photos = Niet op de foto
cli-option-ask-before-sharing = Eerst vragen voor je iets deelt
cli-option-despite = De reden om het toch te doen; die wordt bewaard
cli-option-leave-out = Wie dit niet wil overslaan, en de anderen wel uitnodigen
cli-option-words = Wat iemand erover zei
cli-option-end = De pauze is voorbij
cli-option-person-until = Tot welke dag; zonder dag tot iemand zelf contact zoekt
cli-option-deed = Wat je wilt doen
cli-option-boundary-meeting = Van iedereen die voor deze bijeenkomst is uitgenodigd
cli-rhythm-every = { $unit ->
    [day] { $count ->
        [one] elke dag
       *[other] elke { $count } dagen
    }
    [week] { $count ->
        [one] elke week
       *[other] elke { $count } weken
    }
    [month] { $count ->
        [one] elke maand
       *[other] elke { $count } maanden
    }
   *[year] { $count ->
        [one] elk jaar
       *[other] elke { $count } jaar
    }
}
cli-rhythm-they-call = alleen als zij contact zoeken
cli-rhythm-other-roles = alle andere rollen
cli-limit-pause = op pauze tot { $until }
cli-limit-pause-open = op pauze tot iemand zelf contact zoekt
cli-limit-callHours = bellen mag { $hours }
cli-limit-quietTime = niet bellen: { $when }
cli-limit-neverCall = niet bellen
cli-limit-noSharedLists = niet op gedeelde lijsten
cli-limit-noPhotos = niet op de foto
cli-limit-askBeforeSharing = eerst vragen voor je iets deelt
cli-hours-between = van { $from } tot { $until }
cli-hours-from = vanaf { $from }
cli-hours-until = tot { $until }
cli-day-monday = maandag
cli-day-tuesday = dinsdag
cli-day-wednesday = woensdag
cli-day-thursday = donderdag
cli-day-friday = vrijdag
cli-day-saturday = zaterdag
cli-day-sunday = zondag
cli-field-rhythm = Ritme
cli-field-rhythms = Ritme per rol
cli-field-agreed = Zo afgesproken
cli-field-dueOn = Aan de beurt op
cli-field-snoozedUntil = Uitgesteld tot
cli-field-paused = Op pauze
cli-field-pause = Pauze
cli-field-words = In woorden
cli-field-limits = Afspraken over contact en delen
cli-field-calls = Bellen
cli-field-never = Nooit
cli-field-quiet = Niet op
cli-field-noSharedLists = Niet op gedeelde lijsten
cli-field-noPhotos = Niet op de foto
cli-field-askBeforeSharing = Eerst vragen voor delen
cli-field-crossings = Toch gedaan
cli-field-deed = Wat
cli-field-reason = Reden
cli-field-days = Dagen geleden
cli-field-contributions = Brengt en haalt
cli-value-deed-call = bellen
cli-value-deed-invite = uitnodigen
cli-value-deed-share = delen
cli-value-deed-photo = foto
cli-value-kind-crossing = gegaan over een grens
cli-field-today-due = Tijd voor een gesprek
