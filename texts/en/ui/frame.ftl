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
    Beside it are this week's meetings. You also see who does not know yet that you keep data about them.
explain-people =
    These are the people of your network. Type part of a name to find somebody.
    A person's page starts with what to keep in mind. Those are boundaries, language and how they like contact.
    Write everything so that you could read it aloud to the person.
explain-meetings =
    Here you prepare meetings, keep the agenda and write the minutes.
    Each agenda item shows who it came from: a member, the municipality, or the two together.
explain-together =
    Here is what the network is for and what you agreed with each other. You also see what members want to talk about.
    At an agreement you see who said yes to it and who has not yet. Under bringing and getting you see both sides.
    The pictures are about the whole network and never about one person.
explain-reports =
    Here you make minutes, an agenda or an overview as a PDF. You first see exactly what will be on paper and what was left out.
explain-privacy =
    Here you show what Kring keeps, why and for how long. You also see who knows.
    The audit log says what was done with the vault, without its contents.
explain-settings =
    Here you choose the language, the theme, and after how many minutes the vault closes by itself.
    You give a colleague a passphrase of their own, make the recovery key, and make backups.
    Kring checks the vault when you ask. It also clears away what is left of old data.
