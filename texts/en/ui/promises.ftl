# Promises

promise-done-label = Done: { $text }
promise-ours = We:
promise-theirs = They:
promise-to = to { $names }
promise-by = by { $names }
promise-with = with { $names }
promise-holder = { $holder } does it
promise-no-day = no day set
promise-days-late = { $days ->
    [one] 1 day late
   *[other] { $days } days late
}
promise-closed-done = done { $date }
promise-closed-dropped = let go { $date }
promise-made-coffee = promised over coffee on { $date }
promise-made-walk = promised on a walk on { $date }
promise-made-phone = promised by phone on { $date }
promise-made-video = promised in a video call on { $date }
promise-made-visit = promised at a visit on { $date }
promise-made-message = promised in a message on { $date }
promise-made-letter = promised in a letter on { $date }
promise-made-note = promised, by a note of { $date }
promise-made-meeting = agreed at { $title } on { $date }
