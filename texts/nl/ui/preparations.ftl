# Gesprekken vooraf, en talen

preparations = Samen voorbereiden
preparations-open = { $count } open
preparations-pending = { $count ->
    [one] 1 om aan te denken
   *[other] { $count } om aan te denken
}
preparation-planned = { $count ->
    [one] 1 gesprek vooraf gepland.
   *[other] { $count } gesprekken vooraf gepland.
}
preparation-open = nog te doen
preparation-done = gedaan
preparation-cancelled = gaat niet door
preparation-ask = vraag wat iemand meeneemt
preparation-explain = nog eens uitleggen
preparation-no-time = nog geen tijd
preparation-when = { $day } { $time }
preparation-interpreter = met tolk
preparation-theme = doornemen: { $theme }
preparation-themes = { $count } onderwerpen doornemen
preparation-go-through = Doornemen: { $themes }.
preparation-for = { $title }, { $day }
preparation-edit-title = Gesprek vooraf met { $name }
preparation-held-title = Gesprek met { $name } is geweest
preparation-at = Wanneer spreken jullie elkaar?
preparation-at-hint = Bijvoorbeeld: dinsdag 10:00. Leeg zolang er nog geen tijd is.
preparation-themes-label = Wat nemen jullie door?
preparation-wishes = Wat wil { $name } inbrengen?
preparation-wishes-hint = Eén punt per regel, zoals het op de agenda mag staan. Daarna vraag je of het met of zonder naam mag.
preparation-talk = Welk gesprek was het?
preparation-no-talk = Nog niet opgeschreven
preparation-held = Gesprek is geweest
preparation-had = Gesprek gehad
preparation-off = Gaat niet door
preparation-reopen = Toch weer openen
preparation-edit = Gesprek vooraf met { $name } wijzigen
preparation-remove = Gesprek vooraf verwijderen
wish-named = Op de agenda, met naam
wish-unnamed = Op de agenda, zonder naam
wish-carried = { $text } staat op de agenda.
wish-on-named = Staat als punt { $number } op de agenda, met naam
wish-on-unnamed = Staat als punt { $number } op de agenda, zonder naam
hear-title = Wat neemt { $name } mee?
hear-ask = Wat neemt u mee?
hear-hint = Vraag na { $title }: wat neemt u mee? Schrijf de woorden op zoals ze zijn gezegd.
hear-words = In eigen woorden
hear-words-hint = Niet jouw samenvatting: wat er is gezegd.
hear-meant = Is dat wat er bedoeld was?
hear-meant-yes = Ja
hear-meant-no = Nee, nog eens uitleggen
hear-as-meant = Nam mee, zoals het was bedoeld:
hear-otherwise = Nam mee, anders dan bedoeld. Leg het nog eens uit:
need-asked-talk = wil een gesprek vooraf
need-interpreter = wil graag een tolk
need-little = spreekt de taal van de zaal een beetje
need-nothing = spreekt geen taal van de zaal
need-sentence = { $why }.
need-paused = Is nu op pauze.
need-propose = Spreek { $names } vooraf apart. Dan doet iedereen mee.
need-plan = { $count ->
    [one] Plan dit gesprek vooraf
    [2] Plan beide gesprekken vooraf
   *[other] Plan deze { $count } gesprekken vooraf
}
person-talk-before = Wil bij een bijeenkomst een gesprek vooraf
heed-talk-before = Wil bij een bijeenkomst een gesprek vooraf
operation-preparation-add = Gesprek vooraf gepland
operation-preparation-plan = Gesprekken vooraf gepland
operation-preparation-change = Gesprek vooraf gewijzigd
operation-preparation-remove = Gesprek vooraf verwijderd
operation-preparation-close = Gesprek vooraf afgerond
operation-preparation-reopen = Gesprek vooraf weer geopend
operation-preparation-carry = Wens op de agenda gezet
operation-preparation-hear = Opgeschreven wat iemand meeneemt
