# Woorden die het venster buiten zijn eigen pagina nodig heeft.

shell-first-slot = Mijn wachtzin
shell-file-agenda = Agenda
shell-file-minutes = Verslag
shell-file-decisions = Besluitenlijst
shell-file-programme = Jaarprogramma
shell-file-pledges = Toezeggingen
shell-file-attendance = Presentielijst
shell-file-actions = Actielijst
shell-file-agreements = Werkafspraken
shell-file-network = Netwerkverslag
shell-file-evaluation = Evaluatie
shell-file-survey = Vragenlijst
shell-file-equality = Beeld van gelijkwaardigheid
shell-file-people = Mensen
shell-recovery-slot = Herstelsleutel
shell-file-recovery = Herstelsleutel Kring
shell-file-backup = Reservekopie
shell-file-log = Logboek
shell-file-visit = Bezoekblad
shell-file-timeline = Tijdlijn
shell-file-theme = Thema
shell-file-input = Inbreng
