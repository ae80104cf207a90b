# The frame around the page

places = Places
place-today = Today
place-people = People
place-meetings = Meetings
place-together = Together
place-reports = Reports
place-privacy = Privacy
place-settings = Settings
network = Network
network-all = All networks
where-you-are = Where you are
status = Status
status-open = { $minutes ->
    [one] Vault open, closes after 1 minute of rest
   *[other] Vault open, closes after { $minutes } minutes of rest
}
status-demo = Example, invented people
command-find = Find or do something
command-conversation = New conversation
command-person = New person
command-network = New network
command-organisation = New organisation
command-undo = Undo
command-lock = Lock
command-back = Back
command-forward = Forward
command-explain = Explain this place
command-shortcuts = Keyboard shortcuts
command-escape = Close, or one step back
command-light = Light theme
command-dark = Dark theme
undone = Undone: { $operation }.
undo-nothing = There is nothing to undo.
hint-choose = choose
hint-open = open
hint-explain = Explain
hint-shortcuts = Shortcuts
shortcuts-here = In this place
shortcuts-everywhere = Everywhere
explain-title = About { $place }
explain-today =
    This is what asks for your attention today. First what we promised others, then what they promised us.
    Tick a promise off when it is done. Made a mistake? Press Ctrl Z.
    Beside it are this week's meetings, and who does not know yet that you keep data about them.
explain-people =
    These are the people of your network. Type part of a name to find somebody.
    At the top of a person's page is what to heed: boundaries, language, and how they like to be in contact.
    Write everything so that you could read it aloud to the person.
explain-meetings =
    Here you prepare meetings, keep the agenda and write the minutes.
    Each agenda item shows from whom it came: a member, the municipality, or both together.
explain-together =
    Here is what the network is for, what you agreed with each other, and which themes live.
    At an agreement you see who said yes to it and who did not yet. At bringing and getting both sides stand beside each other.
    The pictures are about the whole network and never about one person.
explain-reports =
    Here you make minutes, an agenda or an overview as a PDF. You first see exactly what will be on paper and what was left out.
explain-privacy =
    Here you show what is kept, why and for how long, and who knows.
    The audit log says what was done with the vault, without its contents.
explain-settings =
    Here you choose the language, the theme, and after how many minutes the vault closes by itself.
    You give a colleague a passphrase of their own, make the recovery key, and see to a backup.
    Kring checks the vault when you ask, and clears away what is left of old data.
