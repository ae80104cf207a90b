# Reports

report-kinds = Kind of report
report-for-meeting = For a meeting
report-to-account = Showing how it goes
report-agenda = Agenda
report-agenda-about = To hand out or to send along. It shows who each item comes from.
report-minutes = Minutes
report-minutes-about = What was said, decided and agreed at one meeting.
report-network = Network report
report-network-about = Figures of one network, without people.
report-evaluation = Evaluation
report-evaluation-about = The results. Without results yet: the sheet to hand out.
report-equality = Picture of equality
report-equality-about = How equal it is between municipality and members, without people.
report-meeting = Which meeting?
report-from = From
report-from-help = Empty: from the start.
report-until = Up to and including
report-until-help = Empty: until today.
report-language = Language
report-form = Form
report-sharing = For sharing: without names of people
report-public-readers = For everybody
report-internal-readers = For colleagues of the municipality
report-confidential-readers = Only for those who were there or need to know
report-barred = Not possible now: you chose lines that were said in confidence
report-barred-internal = Not possible: the meeting itself is internal
report-barred-confidential = Not possible: the meeting itself is confidential
report-confidential = Said in confidence
report-confidential-help = These lines stay out. Choose only what may be in it, line by line.
report-save = Save as { $format }…
# { $format } is the format that was chosen, such as "Word"
report-form-pages = You see the pages of the PDF here. { $format } has the same words; the program that opens it makes the pages.
report-format-pdf = PDF, to read and print
report-format-docx = Word, to edit
report-format-odt = OpenDocument, to edit
report-format-html = HTML, for mail or the web
report-hint-save = save
report-saved = Saved as { $name }.
report-open = Open
report-noted = Kring notes that you save this. The contents are not in the log.
report-preview = Preview of the pages
report-page-of = Preview, page { $page } of { $pages }
report-page-alt = { $name }, page { $page } of { $pages }
report-smaller = Smaller
report-larger = Larger
report-size = Size
report-nothing = There is nothing to write about yet
report-no-meeting = Plan a meeting first. Then you make its agenda and minutes here.
left-title = What is not in it
left-nothing = Everything is in it.
left-names = names
left-conversations = { $all ->
    [yes] conversations
   *[no] { $count ->
        [one] 1 conversation
       *[other] { $count } conversations
    }
}
left-meetings = { $all ->
    [yes] titles of meetings
   *[no] { $count ->
        [one] 1 title of a meeting
       *[other] { $count } titles of meetings
    }
}
left-themes = { $all ->
    [yes] themes
   *[no] { $count ->
        [one] 1 theme
       *[other] { $count } themes
    }
}
left-inputs = { $all ->
    [yes] input
   *[no] { $count ->
        [one] 1 piece of input
       *[other] { $count } pieces of input
    }
}
left-agreements = { $all ->
    [yes] working agreements
   *[no] { $count ->
        [one] 1 working agreement
       *[other] { $count } working agreements
    }
}
left-goals = { $all ->
    [yes] goals
   *[no] { $count ->
        [one] 1 goal
       *[other] { $count } goals
    }
}
left-preparations = { $all ->
    [yes] talks beforehand
   *[no] { $count ->
        [one] 1 talk beforehand
       *[other] { $count } talks beforehand
    }
}
left-agenda-items = { $all ->
    [yes] agenda items
   *[no] { $count ->
        [one] 1 agenda item
       *[other] { $count } agenda items
    }
}
left-agenda-changes = { $all ->
    [yes] changes to the agenda
   *[no] { $count ->
        [one] 1 change to the agenda
       *[other] { $count } changes to the agenda
    }
}
left-notes = { $all ->
    [yes] notes
   *[no] { $count ->
        [one] 1 note
       *[other] { $count } notes
    }
}
left-decisions = { $all ->
    [yes] decisions
   *[no] { $count ->
        [one] 1 decision
       *[other] { $count } decisions
    }
}
left-actions = { $all ->
    [yes] actions
   *[no] { $count ->
        [one] 1 action
       *[other] { $count } actions
    }
}
left-corrections = { $all ->
    [yes] corrections
   *[no] { $count ->
        [one] 1 correction
       *[other] { $count } corrections
    }
}
left-pledges = { $all ->
    [yes] pledges
   *[no] { $count ->
        [one] 1 pledge
       *[other] { $count } pledges
    }
}
left-numbers = { $all ->
    [yes] numbers
   *[no] { $count ->
        [one] 1 number
       *[other] { $count } numbers
    }
}
left-names-nobody = { $things } are not in it: this report names nobody.
left-still-in-text = { $count ->
    [one] Lists of names are not in it, but 1 person is named in the text.
   *[other] Lists of names are not in it, but { $count } people are named in the text.
}
left-for-others = Not shown, because it does not belong in a report for others: { $things }.
left-in-confidence = Not shown, because it was said in confidence: { $things }.
left-more-closed = Not shown, because fewer people may read it than this report: { $things }.
left-fewer-than-five = Not shown, because it is about fewer than 5 people or would reveal that: { $things }.
