# Lijst van mensen

doc-list-name = Naam
doc-list-say = Zeg
doc-list-organisation = Organisatie
doc-list-role = Rol daar
doc-list-phone = Telefoon
doc-list-message = Bericht
doc-list-email = E-mail
doc-list-post = Post
doc-list-visit = Langsgaan
doc-list-hours = Wanneer
doc-list-networks = Netwerken
doc-list-column-classification = Voor wie (rubricering)
doc-list-purpose = Doel
doc-list-made-on = Gemaakt op
doc-list-classification = { $classification ->
    [public] Openbaar
    [confidential] Vertrouwelijk
   *[internal] Intern
}
doc-list-mark = { $classification }. Alleen voor { $purposes }. Gemaakt op { $date }.
doc-column-came = Was erbij (bijeenkomsten)
doc-too-few-to-show = niet getoond
