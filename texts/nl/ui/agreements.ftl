# Werkafspraken

agreements-lead = Wat je met elkaar afsprak, wie er ja op zei en wie nog niet.
agreements-none-title = Nog geen werkafspraken
agreements-hold = { $count ->
    [one] 1 geldt nu
   *[other] { $count } gelden nu
}
agreements-all = Alle afspraken
agreements-ended-too = Ook afspraken die niet meer gelden
agreement = Afspraak
agreement-new = Nieuwe afspraak
agreement-revise = Nieuwe tekst
agreement-edit = Afspraak wijzigen
agreement-text-number = Tekst
agreement-number-on = { $number }, { $date }
agreement-said-yes = Zei ja
agreement-yes-of = { $yes } van { $all }
agreement-held-until = gold tot en met { $date }
agreement-of = Werkafspraak van { $network }
agreement-of-ended = Werkafspraak van { $network }. Gold tot en met { $date }.
agreement-about = Waar gaat het over?
agreement-subject = Onderwerp in eigen woorden
agreement-subject-hint = Alleen als dat duidelijker is, zoals: Beloften
agreement-text = De afspraak
agreement-text-hint = Zoals je hem samen maakte, in gewone taal
agreement-text-missing = Schrijf op wat je afsprak.
agreement-revise-hint = Wie al ja zei, zegt opnieuw ja. De oude tekst blijft bewaard.
agreement-meeting = Gemaakt op bijeenkomst
agreement-no-meeting = Niet op een bijeenkomst
agreement-made-on = Gemaakt op
agreement-made-on-hint = Leeg: de dag van de bijeenkomst, of anders vandaag
agreement-holds = Deze tekst geldt
agreement-older = Eerdere teksten
agreement-text-made = Tekst { $number }{ $known ->
    [yes] {", gemaakt op"} { $date }
   *[no] {""}
}
agreement-yes-then = { $count ->
    [0] Niemand zei hier ja op.
    [one] 1 persoon zei hier ja op.
   *[other] { $count } mensen zeiden hier ja op.
}
agreement-end = Geldt niet meer
agreement-hold-again = Geldt toch weer
agreement-remove = Afspraak verwijderen
agreement-end-about = Geldt een afspraak niet meer, dan blijft te zien wat er was afgesproken. { $count ->
    [0] Verwijder alleen wat hier nooit had moeten staan.
    [one] Verwijder je de afspraak, dan verdwijnt ook dat 1 keer ja is gezegd.
   *[other] Verwijder je de afspraak, dan verdwijnt ook dat { $count } keer ja is gezegd.
}
about-confidentiality = Vertrouwelijkheid
about-sharing-information = Informatie delen
about-photos = Foto's
about-contact = Contact
about-other = Iets anders
how-meeting = op een bijeenkomst
how-talk = in een gesprek
how-paper = op papier
waiting = Nog niet
waiting-outdated = zei ja op tekst { $number }
waiting-nobody = Iedereen zei ja op deze tekst.
yes-nobody = Nog niemand zei ja op deze tekst.
yes-take-back = Terugnemen dat { $name } ja zei
yes-taken-back = Teruggenomen dat { $name } ja zei
acknowledge-title = Wie zei ja?
acknowledge-who = Mensen die nog geen ja zeiden op deze tekst
acknowledge-find = Zoek een naam
acknowledge-all = { $count ->
    [one] Deze ene
   *[other] Alle { $count }
}
acknowledge-there = Wie erbij was toen de tekst werd gemaakt
acknowledge-there-none = Wie erbij was, zei al ja.
acknowledge-chosen = { $count ->
    [0] Nog niemand gekozen.
    [one] 1 persoon gekozen.
   *[other] { $count } mensen gekozen.
}
acknowledge-outdated = { $name } (zei ja op tekst { $number })
acknowledge-more = Er zijn er nog { $count }. Zoek op naam.
acknowledge-how = Hoe?
acknowledge-on = Op welke dag?
acknowledge-save = { $count ->
    [0] Bewaren
    [one] Bewaren voor 1 persoon
   *[other] Bewaren voor { $count } mensen
}
timeline-acknowledged = Zei ja op een werkafspraak van { $network }, { $how }{ $outdated ->
    [yes] {" (er is een nieuwere tekst)"}
   *[no] {""}
}
agreements-propose = Startset
agreements-propose-hint = Teksten om samen te bespreken. Kies en pas aan wat past. Ze gelden pas als jullie ze hebben afgesproken.
agreements-propose-none = Kies er minstens één, met een tekst.
agreements-proposed = Voorstellen, nog te bespreken
agreements-proposed-hint = Neem ze mee naar een bijeenkomst. Klik op Afgesproken als jullie het eens zijn.
agreement-proposal-of = Voorstel over { $about }
agreement-act = { $act }: { $about }
agreement-agree = Afgesproken
agreement-agreed-at = Op welke bijeenkomst?
agreement-agreed-on = Wanneer?
agreement-drop = Weghalen
agreement-review-on = Opnieuw bekijken op
agreement-review-hint = Leeg als daar geen dag voor is afgesproken
agreements-to-review = Afspraken om opnieuw te bekijken
agreements-at-the-start = Begin met de werkafspraken:
agreements-waiting = Nog geen ja op werkafspraken
agreements-waiting-hint = Neem deze afspraken eerst met { $name } door.
agreement-starter-confidentiality = Wat iemand hier vertelt, vertellen we niet door met een naam erbij.
agreement-starter-sharing = We delen alleen wat nodig is. We zeggen vooraf met wie.
agreement-starter-photos = Foto's maken en delen we alleen van wie daar ja op zegt.
agreement-starter-contact = We bellen en mailen op de manier en de tijd die iemand zelf kiest.
agreement-starter-deciding = We besluiten samen. Wie twijfelt, zegt dat, en dat schrijven we op.
agreement-starter-money = We zeggen vooraf wie wat betaalt. Niemand schiet zomaar geld voor.
about-decision-making = Besluiten nemen
about-money = Geld
