# Goed afronden: iemand stopt in een netwerk, of een netwerk stopt

ending-membership = Deelname afronden
ending-network = Netwerk afronden
ending-membership-about = { $name } stopt in { $network }. Loop samen na wat er nog openstaat.
ending-network-about = { $network } stopt. Loop na wat er nog openstaat. Daarna blijft alles te lezen, en komen er geen herinneringen meer.
ending-open = { $count ->
    [0] Er staat niets meer open
    [one] Er staat nog 1 ding open
   *[other] Er staan nog { $count } dingen open
}
ending-kind = { $kind ->
    [ourPromise] Onze belofte
    [theirPromise] Belofte aan ons
    [pledge] Toezegging
    [input] Inbreng die wacht
    [signal] Signaal zonder antwoord
    [signalToAsk] Signaal om nog na te vragen
    [preparation] Gesprek vooraf
    [invitation] Uitnodiging
    [lead] Leidt een agendapunt
    [meeting] Geplande bijeenkomst
    [pastMeeting] Bijeenkomst die niet is afgesloten
    [survey] Vragenlijst die uitstaat
    [evaluation] Evaluatie die nog loopt
    [focusGroup] Focusgroep: nog te houden of zonder uitwerking
   *[goal] Doel
}
ending-what = Wat gebeurt ermee?
ending-choose = Kies…
ending-choose-missing = Kies wat hiermee gebeurt.
ending-words-missing = Schrijf dit in een paar woorden op.
ending-way = { $way ->
    [keep] Blijft open
    [done] { $kind ->
        [input] Beantwoord
        [signal] Beantwoord
        [goal] Bereikt
        [signalToAsk] Gevraagd: gedaan wat werd bedoeld
        [pastMeeting] Is gehouden
       *[other] Gedaan
    }
    [letGo] { $kind ->
        [meeting] Gaat niet door
        [invitation] Uitnodiging intrekken
        [preparation] Hoeft niet meer
        [pastMeeting] Ging niet door
        [lead] Niemand bij naam
        [survey] Sluiten zonder te tellen
        [evaluation] Stoppen zonder te tellen
        [focusGroup] Verwijderen
       *[other] Loslaten
    }
   *[handOver] Overdragen
}
ending-reason = Waarom?
ending-answer = Wat is het antwoord?
ending-desk = Wie bij de gemeente neemt het over?
ending-to = Wie neemt het over?
ending-others = De anderen die meedoen
ending-farewell = Afscheid
ending-closing-talk = Spreek elkaar nog één keer. Vraag wat goed ging en wat beter kon. Schrijf dat gesprek op bij de persoon.
ending-closing-meeting = Kom nog één keer bij elkaar. Kijk samen terug, en vertel wat er met de doelen gebeurde.
ending-how = Hoe is het geëindigd?
ending-how-help = In woorden die je ook zou voorlezen.
ending-how-missing = Schrijf in één zin op hoe het is geëindigd.
ending-thanks = Waarvoor dank?
ending-thanks-help = Mag leeg blijven.
ending-on = Laatste dag
ending-on-help = Laat je dit leeg, dan wordt het { $on }.
ending-on-from = Kan vanaf { $from }.
ending-stays-title = Wat blijft en wat gaat
ending-stays = { $count ->
    [0] Er is geen verslag dat blijft.
    [one] Het verslag van 1 bijeenkomst blijft. Wordt iemand later gewist, dan staat daar "een deelnemer".
   *[other] De verslagen van { $count } bijeenkomsten blijven. Wordt iemand later gewist, dan staat daar "een deelnemer".
}
ending-kept-until = Wat is bewaard, mag blijven tot { $date }.
ending-sheets-help = Liever eerst tellen? Sluit dit venster, tel de briefjes en kom terug.
ending-member-missing = Kies wie dit overneemt.
ending-closing-plan = Sluit af met een bijeenkomst
ending-closing-title = Afsluitende bijeenkomst
ending-closing-theme = Terugkijken en afscheid
ending-closing-planned = Jullie zien elkaar nog op { $date }: { $title }. Rond het netwerk daarna af.
ending-closing-open = Naar die bijeenkomst
ending-confidential = Het afscheid is in vertrouwen: alleen te zien als je erom vraagt
ending-taken-back = Haal je de einddatum weg, dan gaat het afscheid ook weg.
ending-ended = gestopt op { $date }
ending-how-it-ended = Hoe het eindigde
# In a list of networks to choose from.
network-over = { $name } (voorbij sinds { $date })
operation-membership-end = Deelname afgerond
operation-network-end = Netwerk afgerond
ending-of = Deelname afronden in { $network }
ending-in-list = { $network } (gestopt)
