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
doc-theme-report = Wat er met een thema gebeurde
doc-theme-brought-in = Ingebracht
doc-theme-counts = { $all ->
    [one] 1 keer: { $theirs } van leden, { $ours } van de gemeente
   *[other] { $all } keer: { $theirs } van leden, { $ours } van de gemeente
}
doc-theme-counts-rough = { $since ->
    [1] Door leden, van { $from } tot en met { $date }: { $theirs }
   *[other] Door leden, tot en met { $date }: { $theirs }
}
doc-theme-not-counted = Er valt geen hele maand in deze dagen. Kleinere stukken worden niet geteld.
doc-theme-answers = Antwoord
doc-theme-answered = Beantwoord: { $answered }. Verteld: { $told }.
doc-theme-answered-rough = Van leden beantwoord: { $answered }. Verteld: { $told }.
doc-theme-agendas = Op de agenda
doc-theme-agenda = { $title }, { $date }
doc-theme-came-of-it = Wat ervan kwam
doc-theme-answer = { $text } ({ $date })
doc-theme-nothing-yet = Nog niets opgeschreven.
doc-theme-inputs = Wat mensen zeiden
doc-theme-empty = Over dit thema is nog niets ingebracht.
doc-theme-empty-days = In deze dagen is er niets over ingebracht, beantwoord of verteld.
doc-theme-said = In hun woorden
doc-theme-from = { $named ->
    [1] { $name }
   *[other] { $side ->
        [ours] de gemeente
       *[theirs] een deelnemer
    }
}
doc-theme-no-answer = Nog geen antwoord.
