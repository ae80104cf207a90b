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

import-take-title = { $kind ->
    [meetings] Meetings from a calendar
    [answers] Answers from a file
   *[minutes] Minutes you have elsewhere
}
import-take-open = { $kind ->
    [meetings] From a calendar
    [answers] Read in answers
   *[minutes] Paste minutes
}
import-take-source = { $kind ->
    [meetings] Choose the calendar
    [answers] Choose the answers
   *[minutes] Choose or paste the minutes
}
import-take-about = { $kind ->
    [meetings] Save the appointments in Outlook or Google as an iCalendar file (.ics). Kring reads those of the coming year. Guests and descriptions stay out.
    [answers] A file of Microsoft Forms, Google Forms or LimeSurvey, as Excel or CSV. Who answered is never taken over.
   *[minutes] The lines come behind what is there. A line with only the title of an agenda item says where the next ones belong. Put "Decision:", "Action:" or "Pledge:" in front of what is one.
}
import-take-paste = { $kind ->
    [answers] Or paste the cells, with their headings
   *[other] Or paste the text
}
import-take-missing = Choose a file, or paste something here first.
import-take-do = Take over
import-take-all = Choose all
import-take-none = Choose none
import-take-meetings = { $added } new meetings, { $moved } moved, { $there } already here.
import-take-answers = { $added } new sheets, { $there } already here.
import-take-minutes = { $count ->
    [one] One new line in the minutes.
   *[other] { $count } new lines in the minutes.
}
import-take-remarks = { $count ->
    [one] One thing to look at
   *[other] { $count } things to look at
}
import-line-kind = { $kind ->
    [decision] Decision
    [action] Action
    [pledge] Pledge
   *[note] Note
}
import-line-long = Too long for an action, so it becomes a note.
