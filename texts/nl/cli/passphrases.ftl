# Hoe sterk een wachtzin is

strength-score-0 = Niets getypt
strength-score-1 = Zwak
strength-score-2 = Matig
strength-score-3 = Sterk
strength-score-4 = Heel sterk
strength-line = { $score }. Wie raadt met honderd snelle computers, is naar schatting { $time } bezig.
strength-time = { $unit ->
    [seconds] minder dan een minuut
    [minutes] { $count ->
        [one] 1 minuut
       *[other] { $count } minuten
    }
    [hours] { $count } uur
    [days] { $count ->
        [one] 1 dag
       *[other] { $count } dagen
    }
    [years] { $count } jaar
   *[centuries] { $count ->
        [one] een eeuw
       *[other] eeuwen
    }
}
strength-reason-commonPassword = Dit is een wachtwoord dat iedereen als eerste probeert.
strength-reason-likeCommonPassword = Dit lijkt op een wachtwoord dat veel mensen hebben.
strength-reason-singleWord = Eén woord is snel geraden.
strength-reason-name = Een naam is snel geraden.
strength-reason-keyboardRow = Toetsen naast elkaar zijn snel geraden.
strength-reason-repeats = Steeds hetzelfde maakt het niet sterker.
strength-reason-sequence = Een rijtje zoals abc of 6543 is snel geraden.
strength-reason-year = Een jaartal is snel geraden.
strength-reason-date = Een datum is snel geraden.
strength-reason-tooShort = Hij is te kort.
strength-reason-addWords = Zet er een paar woorden bij die niet bij elkaar horen.
strength-reason-capitals = Hoofdletters helpen maar weinig.
strength-reason-reversed = Omgekeerde woorden helpen maar weinig.
strength-reason-substitutions = Tekens zoals @ in plaats van a helpen maar weinig.
cli-suggested = { $words } woorden, door het toeval gekozen uit 2.048: { $bits } bits. Schrijf hem niet op bij de computer.
