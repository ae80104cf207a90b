# Ritme en grenzen

invalid-rhythm = Kring leest "{ $words }" niet als ritme. Schrijf bijvoorbeeld "elke 6 weken", "2x per jaar" of "alleen als zij bellen".
invalid-callTimes = Kring begrijpt "{ $word }" hier niet. Schrijf bijvoorbeeld "na vijven, nooit op vrijdag" of "tussen 9 en 12".
invalid-callTimesUnclear = "{ $words }" kan twee dingen betekenen: "{ $first }" of "{ $second }". Kies er een, en schrijf het zo.
boundary-crossed = Dit gaat over een grens van { $people }: { $limit ->
    [pause] { $count ->
        [one] deze persoon vroeg om rust.
       *[other] deze mensen vroegen om rust.
    }
    [neverCall] liever niet bellen.
    [callHours] liever op een ander uur bellen.
    [quietTime] liever niet bellen op dit moment.
    [noSharedLists] niet op gedeelde lijsten.
    [noPhotos] niet op de foto.
    [askBeforeSharing] eerst vragen voor je iets deelt.
   *[other] kijk bij elke persoon wat is afgesproken.
} Er is niets gedaan. Laat het zo, of doe het toch en geef een reden (--despite).
window-clipboard = Kring kon dit niet kopiëren. Lees het van het scherm, of probeer het opnieuw.
