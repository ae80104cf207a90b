# Words the window needs outside its own page.

shell-first-slot = My passphrase
shell-file-agenda = Agenda
shell-file-minutes = Minutes
shell-file-decisions = Register of decisions
shell-file-programme = Programme
shell-file-pledges = Pledges
shell-file-attendance = Attendance list
shell-file-actions = Action list
shell-file-agreements = Working agreements
shell-file-network = Network report
shell-file-evaluation = Evaluation
shell-file-survey = Survey
shell-file-equality = Picture of equality
shell-file-people = People
shell-recovery-slot = Recovery key
shell-file-recovery = Kring recovery key
shell-file-backup = Backup
shell-file-log = Log
shell-file-visit = Visit page
shell-file-timeline = Timeline
shell-file-theme = Theme
shell-file-input = Input
