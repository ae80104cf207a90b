# Inbreng, in getallen

doc-input-figures = Wat mensen inbrachten
doc-input-table = Tabel { $number }. Wat er is gedaan met inbreng uit deze periode
doc-input-received = Ingebracht
doc-input-answered = Beantwoord
doc-input-told = Teruggekoppeld
doc-input = Wat er met jouw inbreng gebeurde
doc-input-until = Tot en met { $date }
doc-input-lead = Dit heb je ingebracht, in je eigen woorden. Ernaast staat wat ermee is gedaan. Klopt er iets niet, zeg het ons dan.
doc-input-said = Wat je zei
doc-input-done = Wat ermee is gedaan
doc-input-empty = Er staat niets van jou opgeschreven.
doc-input-came = { $way ->
    [conversation] gesprek
    [preparation] gesprek vooraf
    [focusGroup] focusgroep
    [survey] enquête
    [openDiscussion] open ronde
   *[signal] signaal
}, { $date }
doc-input-themes = Hoort bij: { $themes }
doc-input-nothing-yet = Nog niets opgeschreven. We zijn je niet vergeten.
doc-input-told-on = Verteld op { $date }
