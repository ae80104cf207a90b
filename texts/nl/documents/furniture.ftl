# Kop en voet van elke pagina

doc-minutes = Verslag
doc-agenda = Agenda
doc-network-report = Netwerkverslag
doc-network = Netwerk { $name }
doc-classification = Voor wie (rubricering): { $classification ->
    [public] Openbaar
    [confidential] Vertrouwelijk
   *[internal] Intern
}
doc-purpose = Doel: { $purpose }
doc-made = Gemaakt op { $date }
doc-page = Pagina { $page } van { $pages }
