# Werkafspraken: voorstellen en opnieuw bekijken

cli-about-agreement-propose = Teksten om te bespreken; zonder tekst de startset van Kring
cli-about-agreement-agree = Zeggen dat een voorstel is afgesproken
cli-option-agreement-review-on = De dag waarop je er opnieuw naar kijkt
cli-option-agreement-proposed = Voorstellen in plaats van wat geldt
cli-option-agreement-to-review = Alleen wat vandaag of eerder opnieuw te bekijken is
cli-option-agreement-waiting-for = Alleen waar deze persoon nog geen ja op zei
cli-field-reviewOn = Opnieuw bekijken op
cli-field-proposed = Nog te bespreken
cli-value-about-decisionMaking = besluiten nemen
cli-value-about-money = geld
cli-proposed = { $count ->
    [one] 1 voorstel opgeschreven.
   *[other] { $count } voorstellen opgeschreven.
}
