# Mensen in een ander netwerk opnemen, en welk netwerk er te zien is

people-join = In een netwerk opnemen
people-join-others = Uit een ander netwerk
people-join-title = Mensen opnemen in { $network }
people-join-about = Wie je kiest doet ook mee in dit netwerk. Wat er over deze mensen bewaard is blijft zoals het is.
people-join-inform = Vertel het hun ook: dat ze nu in { $network } staan, en wat je daarvoor bewaart. Doe dat bij het eerste gesprek, en uiterlijk binnen een maand.
people-join-returning = Deze mensen hebben al een plek in dit netwerk, met een einddatum. Ze houden wat er bewaard is, en doen mee zonder einddatum. De perspectieven die je kiest komen erbij.
people-join-before = Deed eerder mee, tot { $date }.
people-join-ending = Doet nu mee tot { $date }.
people-join-begins = Begint op { $from } en doet mee tot { $date }.
people-join-role = Rol: { $role }.
people-join-had = Praat mee als: { $perspectives }.
people-join-already = Al in dit netwerk, en dat blijft zoals het is: { $names }.
people-join-who = Wie
people-join-nobody = Kies eerst wie.
people-join-perspectives-hint = Je kunt dit ook later per persoon invullen.
people-joined = { $added ->
    [one] 1 persoon opgenomen in { $network }.
   *[other] { $added } mensen opgenomen in { $network }.
}{ $already ->
    [0] {""}
    [one] {" "}1 persoon stond er al in.
   *[other] {" "}{ $already } mensen stonden er al in.
}
people-nobody-here-title = Nog niemand in { $network }
people-nobody-here = Voeg een nieuwe persoon toe, of kies iemand uit een ander netwerk.
network-shown = Netwerk: { $network }
network-shown-all = Alle netwerken
network-shown-always = Je ziet hier alle netwerken, welk netwerk er ook gekozen is.
