# What comes in besides people: words the window and the command line share

import-as-last-time = The columns are as last time with these headings.
import-minutes-item = Minutes
import-meeting-outcome = { $outcome ->
    [add] New.
    [move] Moved along with the calendar.
    [there] Was here already.
   *[skip] Not chosen.
}
import-meeting-was = It was { $at }{ $placed ->
    [yes] , { $place }.
   *[no] .
}
import-meeting-refused = { $why ->
    [cancelled] Called off in the calendar, so not taken over.
    [cancelledElsewhere] Called off in the calendar. Here it still stands. Cancel it yourself if that is right.
    [noTitle] Without a name, so not taken over.
    [wholeDays] Lasts whole days, so not taken over. A meeting has a time.
   *[networkEnded] After the last day of the network, so not taken over.
}
import-meeting-remark = { $kind ->
    [shortened] Its name or place was too long and is shortened.
    [noEnd] There is no end. Two hours are planned.
   *[longerThanADay] It lasts longer than a day. One day is planned.
}
import-calendar-told = { $kind ->
    [attendees] { $count ->
        [one] One guest or organiser was left out.
       *[other] { $count } guests and organisers were left out.
    }
    [descriptions] { $count ->
        [one] One description was left out: it often holds names and links.
       *[other] { $count } descriptions were left out: they often hold names and links.
    }
    [outside] { $count ->
        [one] One appointment is outside these days.
       *[other] { $count } appointments are outside these days.
    }
    [withoutStart] { $count ->
        [one] One appointment has no begin.
       *[other] { $count } appointments have no begin.
    }
    [rules] { $count ->
        [one] One appointment comes back in a way Kring cannot follow. Only its first time is here.
       *[other] { $count } appointments come back in a way Kring cannot follow. Only their first times are here.
    }
   *[cut] { $count ->
        [one] One appointment comes back very often. Only its first times are here.
       *[other] { $count } appointments come back very often. Only their first times are here.
    }
}
import-answers-unseen = Rows in this file have no number or time. Kring cannot see whether you took them over before.
import-answers-column = { $is ->
    [question] question { $question }
    [option] question { $question }, answer { $option }
    [respondent] who answered, never taken over: a sheet has no name
    [technical] added by the other program, not taken over
   *[nothing] fits no question, not taken over
}
import-answers-missing = Question { $question } is in no column.
import-answers-unfit = Row { $row }, column { $column }: fits no answer of question { $question }, left open: { $text }
import-answers-remark = Row { $row }, question { $question }: { $kind ->
    [severalBoxes] several answers where one is asked for, left open
   *[shortened] the answer is too long, its beginning is taken over
}
