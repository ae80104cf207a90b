# Working agreements, and what was brought and got

doc-timeline-acknowledged = Said yes to a working agreement of { $network }, { $how ->
    [meeting] at a meeting
    [talk] in a talk
   *[paper] on paper
}{ $outdated ->
    [yes] {" (a newer text exists)"}
   *[no] {""}
}
doc-timeline-contributed = { $way ->
    [brings] Brought for
   *[gets] Got from
} { $network }
doc-visit-brought = Brought lately
doc-visit-got = Got lately
doc-visit-dated = { $date }: { $text }
doc-section-contributions = What both sides brought and got
doc-contributions-table = Table { $number }. How often was brought and got
doc-column-brought = Brought
doc-column-got = Got
