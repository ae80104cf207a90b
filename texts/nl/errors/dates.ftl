# Datum en tijd

date-empty = Er staat nog geen datum. Schrijf bijvoorbeeld "vrijdag 14:00" of "over 2 weken".
date-tooLong = Dit is te lang voor een datum; het mogen { $max } tekens zijn. Schrijf alleen de dag en de tijd.
date-notUnderstood = Kring leest "{ $word }" niet als datum. Schrijf bijvoorbeeld "vrijdag 14:00", "27 november" of "over 2 weken".
date-noSuchDay = De dag "{ $text }" bestaat niet. Controleer de dag en de maand.
date-noSuchTime = De tijd "{ $text }" bestaat niet. Schrijf bijvoorbeeld 19:30.
date-otherWeekday = De datum "{ $text }" valt op een andere dag van de week. Controleer de dag of de datum.
date-tooFar = Het jaar { $year } ligt te ver weg. Controleer het jaar.
date-ambiguous = "{ $text }" kan twee dingen betekenen: "{ $first }" of "{ $second }". Kies er een, en schrijf het zo.
date-needsDay = "{ $text }" noemt geen dag. Schrijf bij een tijd ook de dag, bijvoorbeeld "volgende week dinsdag 14:00".
