# Beloften

promise-done-label = Gedaan: { $text }
promise-ours = Wij:
promise-theirs = Zij:
promise-to = aan { $names }
promise-by = van { $names }
promise-with = met { $names }
promise-holder = { $holder } doet het
promise-no-day = zonder dag
promise-days-late = { $days ->
    [one] 1 dag te laat
   *[other] { $days } dagen te laat
}
promise-closed-done = gedaan { $date }
promise-closed-dropped = losgelaten { $date }
promise-made-coffee = beloofd bij de koffie op { $date }
promise-made-walk = beloofd op een wandeling op { $date }
promise-made-phone = beloofd aan de telefoon op { $date }
promise-made-video = beloofd bij het beeldbellen op { $date }
promise-made-visit = beloofd bij een bezoek op { $date }
promise-made-message = beloofd in een bericht op { $date }
promise-made-letter = beloofd in een brief op { $date }
promise-made-note = beloofd, volgens een aantekening van { $date }
promise-made-meeting = afgesproken bij { $title } op { $date }
