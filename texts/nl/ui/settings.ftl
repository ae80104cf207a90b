# Beheer

settings-lead = Zo werkt Kring op deze computer.
settings-look = Weergave
settings-language = Taal
settings-theme = Thema
settings-text-size = Grootte van de tekst
settings-text-size-hint = Ook met Ctrl + en Ctrl −. Met Ctrl 0 weer 100 %.
text-size-100 = 100 %
text-size-110 = 110 %
text-size-125 = 125 %
text-size-150 = 150 %
text-size-175 = 175 %
text-size-200 = 200 %
settings-name-order = Mensen in lijsten op
name-order-last = Achternaam
name-order-first = Voornaam
settings-lock = Vergrendelen
settings-idle = Vergrendel vanzelf na
settings-idle-hint = Zo lang zonder toets of muis. Vergrendelen kan altijd met Ctrl L.
settings-minutes = { $count ->
    [one] 1 minuut
   *[other] { $count } minuten
}
settings-names = Wie je bent
settings-user = Je naam
settings-user-hint = Staat alleen in deze kluis
settings-municipality = Gemeente
settings-municipality-hint = Staat op verslagen en bij een nieuw netwerk
settings-vault = De kluis
vault-place = Plek
vault-records = Inhoud
vault-records-count = { $records } gegevens, { $operations } keer bewaard
vault-format = Versie
vault-format-version = Kring { $version }, kluisvorm { $format }
