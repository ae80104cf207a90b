# Working agreements, and what was brought and got

doc-timeline-acknowledged = Said yes to a working agreement of { $network }, { $how ->
    [meeting] at a meeting
    [talk] in a talk
   *[paper] on paper
}{ $outdated ->
    [yes] {" (there is a newer text by now)"}
   *[no] {""}
}
doc-timeline-contributed = { $way ->
    [brings] Brought
   *[gets] Got
} in { $network }
doc-visit-brought = Brought lately
doc-visit-got = Got lately
doc-visit-dated = { $date }: { $text }
