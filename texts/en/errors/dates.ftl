# Date and time

date-empty = There is no date yet. Write for example "Friday 14:00" or "in 2 weeks".
date-tooLong = This is too long for a date; the most is { $max } characters. Write the day and the time only.
date-notUnderstood = Kring cannot read "{ $word }" as a date. Write for example "Friday 14:00", "27 November" or "in 2 weeks".
date-noSuchDay = There is no such day as "{ $text }". Check the day and the month.
date-noSuchTime = There is no such time as "{ $text }". Write for example 19:30.
date-otherWeekday = The date "{ $text }" is on another day of the week. Check the day or the date.
date-tooFar = The year { $year } is too far away. Check the year.
date-ambiguous = "{ $text }" can mean two things: "{ $first }" or "{ $second }". Choose one, and write it like that.
date-needsDay = "{ $text }" names no day. Write the day with the time, for example "next week Tuesday 14:00".
