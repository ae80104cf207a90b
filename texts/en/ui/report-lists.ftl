# Lists among the reports

report-attendance = Attendance list
report-attendance-about = To sign at the meeting. Whoever does not want to be on lists is not on it.
words-report-attendance = present attendees sign signature attendance print pdf
report-actions = Action list
report-actions-about = What was agreed to do at meetings, with who and when.
words-report-actions = action actions tasks to do print pdf
report-agreements = Working agreements to sign
report-agreements-about = The agreements that hold, with room for signatures. Without names.
words-report-agreements = agreements sign signature print pdf
left-asked-not-to = Not shown, since they want to be on no list, or to be asked: { $things }.
