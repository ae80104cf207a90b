# How strong a passphrase is

strength-score-0 = Nothing typed
strength-score-1 = Weak
strength-score-2 = Moderate
strength-score-3 = Strong
strength-score-4 = Very strong
strength-line = { $score }. Whoever guesses with a hundred fast computers is expected to be busy for { $time }.
strength-time = { $unit ->
    [seconds] less than a minute
    [minutes] { $count ->
        [one] 1 minute
       *[other] { $count } minutes
    }
    [hours] { $count ->
        [one] 1 hour
       *[other] { $count } hours
    }
    [days] { $count ->
        [one] 1 day
       *[other] { $count } days
    }
    [years] { $count ->
        [one] 1 year
       *[other] { $count } years
    }
   *[centuries] { $count ->
        [one] a century
       *[other] centuries
    }
}
strength-reason-commonPassword = This is a password that everybody tries first.
strength-reason-likeCommonPassword = This looks like a password that many people have.
strength-reason-singleWord = A single word is guessed quickly.
strength-reason-name = A name is guessed quickly.
strength-reason-keyboardRow = Keys next to each other are guessed quickly.
strength-reason-repeats = The same again and again makes it no stronger.
strength-reason-sequence = A sequence such as abc or 6543 is guessed quickly.
strength-reason-year = A year is guessed quickly.
strength-reason-date = A date is guessed quickly.
strength-reason-tooShort = It is too short.
strength-reason-addWords = Add a few words that do not belong together.
strength-reason-capitals = Capitals help only a little.
strength-reason-reversed = Words turned round help only a little.
strength-reason-substitutions = Signs such as @ instead of a help only a little.
cli-suggested = { $words } words, chosen by chance from 2,048: { $bits } bits. Do not keep it near the computer.
