# Werkafspraken, en wat is gebracht en gekregen

doc-timeline-acknowledged = Zei ja op een werkafspraak van { $network }, { $how ->
    [meeting] op een bijeenkomst
    [talk] in een gesprek
   *[paper] op papier
}{ $outdated ->
    [yes] {" (er is een nieuwere tekst)"}
   *[no] {""}
}
doc-timeline-contributed = { $way ->
    [brings] Bracht voor
   *[gets] Kreeg van
} { $network }
doc-visit-brought = Bracht kortgeleden
doc-visit-got = Kreeg kortgeleden
doc-visit-dated = { $date }: { $text }
doc-section-contributions = Wat beide kanten brachten en kregen
doc-contributions-table = Tabel { $number }. Hoe vaak is gebracht en gekregen
doc-column-brought = Bracht
doc-column-got = Kreeg
