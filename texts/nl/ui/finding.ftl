# Zoeken

palette-found = Gevonden
palette-count = { $count ->
    [one] 1 gevonden
   *[other] { $count } gevonden
}
palette-confidential = vertrouwelijk, tekst verborgen
palette-talk-to = Nieuw gesprek met { $name }
palette-visit = Bezoekblad van { $name }
found-people = Mensen
found-doing = Doen
found-conversations = Gesprekken en notities
found-meetings = Bijeenkomsten
found-organisations = Organisaties
found-promises = Beloften
found-networks = Netwerken
found-memberships = Deelnames
