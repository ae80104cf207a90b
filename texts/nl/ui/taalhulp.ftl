# Taalhulp: aanwijzingen bij de woorden van een tekst

wording = Taalhulp
wording-here = Taalhulp, op deze computer
wording-heard = { $count ->
    [one] Taalhulp: { $title } Het gaat om: { $text }
   *[other] Taalhulp, { $count } aanwijzingen. De eerste: { $title } Het gaat om: { $text }
}
wording-about = "{ $text }".
wording-take = Voorbeeld overnemen
wording-taken = Het voorbeeld staat er. Vul het aan. Met Ctrl Z komt de oude zin terug.
wording-leave = Laat staan, want...
wording-why = Waarom laat je dit staan?
wording-own-words = Zo zei de persoon het zelf
wording-needed = Nodig voor de afspraak
wording-otherwise = Het gaat over iets anders
wording-more = { $count ->
    [one] en nog 1
   *[other] en nog { $count }
}
wording-left = { $count ->
    [one] 1 aanwijzing laat je staan. { $reason }.
   *[other] { $count } aanwijzingen laat je staan. De laatste: { $reason }.
}
wording-again = Opnieuw kijken
wording-title-number = Is dit een BSN of rekeningnummer?
wording-title-religion = Gaat dit over geloof?
wording-title-ethnicity = Gaat dit over afkomst?
wording-title-health = Gaat dit over gezondheid?
wording-title-politics = Gaat dit over politiek?
wording-title-sexual-life = Gaat dit over liefde of seks?
wording-title-criminal = Gaat dit over straf of verdenking?
wording-title-generalisation = Gaat dit over iedereen?
wording-title-label = Zou je dit voorlezen?
wording-title-opinion = Is dit een feit?
settings-wording = Taalhulp
settings-wording-on = Aanwijzingen geven terwijl ik schrijf
settings-wording-hint = De tekst blijft op deze computer. Wat Taalhulp vindt, wordt nergens bewaard.
settings-wording-own = Eigen regels: { $place }
settings-wording-none = Er zijn geen eigen regels. Je gemeente kan een bestand taalhulp.nl.json naast de kluis zetten.
settings-wording-refused = De eigen regels in { $place } zijn niet te gebruiken: { $reason }. De regels van Kring werken gewoon.
