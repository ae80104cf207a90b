# Wat is afgesproken over contact: op het bezoekblad

doc-visit-pause = Even rust
doc-visit-limits = Afgesproken
doc-visit-rhythm = Hoe vaak
doc-agreed-pause = Vroeg om rust, tot { $date }.
doc-agreed-pause-open = Vroeg om rust, tot deze persoon zelf contact zoekt.
doc-agreed-pause-coming = Vroeg om rust, vanaf { $since } tot { $date }.
doc-agreed-pause-coming-open = Vroeg om rust, vanaf { $since } tot deze persoon zelf contact zoekt.
doc-agreed-every = { $unit ->
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
doc-agreed-they-call = alleen als deze persoon contact zoekt
doc-agreed-rhythm = { $rhythm }, { $agreed ->
    [yes] zo afgesproken
   *[no] zoals bij deze rol
}
doc-agreed-again = Weer aan de beurt: { $date }.
doc-agreed-never-call = Niet bellen.
doc-agreed-calls = Bellen mag { $hours }.
doc-agreed-no-calls = Niet bellen { $when }.
doc-agreed-no-lists = Niet op lijsten die je deelt.
doc-agreed-no-photos = Niet op de foto.
doc-agreed-ask = Vraag het eerst, voor je iets deelt.
