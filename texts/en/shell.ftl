# Words the window needs outside its own page.

shell-first-slot = My passphrase
shell-file-agenda = Agenda
shell-file-minutes = Minutes
shell-file-network = Network report
shell-file-people = People
