# Top and bottom of each page

doc-minutes = Minutes
doc-agenda = Agenda
doc-network-report = Network report
doc-network = Network { $name }
doc-classification = For whom (classification): { $classification ->
    [public] Public
    [confidential] Confidential
   *[internal] Internal
}
doc-purpose = Purpose: { $purpose }
doc-made = Made on { $date }
doc-page = Page { $page } of { $pages }
