# Mensen in een ander netwerk opnemen, en welk netwerk er te zien is

people-join = In een netwerk opnemen
people-join-others = Neem iemand uit een ander netwerk
people-join-title = Mensen opnemen in { $network }
people-join-about = Wie je kiest doet ook mee in dit netwerk. Wat er over deze mensen bewaard is blijft zoals het is.
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
