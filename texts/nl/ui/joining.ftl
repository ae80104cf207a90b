# Mensen in een ander netwerk opnemen, en welk netwerk er te zien is

people-join = In een netwerk opnemen
people-join-others = Neem iemand uit een ander netwerk
people-join-title = Mensen opnemen in { $network }
people-join-about = Wie je kiest doet ook mee in dit netwerk. Wat er over deze mensen bewaard is blijft zoals het is.
people-join-inform = Vertel het hun ook: dat ze nu in { $network } staan, en wat je daarvoor bewaart. Doe dat bij het eerste gesprek, en uiterlijk binnen een maand.
people-joined-as-before = { $count ->
    [one] 1 van hen deed eerder mee en houdt de perspectieven van toen. Pas die zo nodig op hun eigen pagina aan.
   *[other] { $count } van hen deden eerder mee en houden de perspectieven van toen. Pas die zo nodig op hun eigen pagina aan.
}
people-join-who = Wie
people-join-nobody = Kies eerst wie.
people-join-perspectives-hint = Je kunt dit ook later per persoon invullen.
people-joined = { $added ->
    [one] 1 persoon opgenomen in { $network }.
   *[other] { $added } mensen opgenomen in { $network }.
}{ $already ->
    [0] {""}
    [one] {" "}1 persoon deed al mee.
   *[other] {" "}{ $already } mensen deden al mee.
}
people-nobody-here-title = Nog niemand in { $network }
people-nobody-here = Voeg een nieuwe persoon toe, of kies iemand uit een ander netwerk.
network-shown = Netwerk: { $network }
network-shown-all = Alle netwerken
network-shown-always = Je ziet hier alle netwerken, welk netwerk er ook gekozen is.
