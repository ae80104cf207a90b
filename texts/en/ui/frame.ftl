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
command-larger = Larger text
command-smaller = Smaller text
command-usual-size = Text at its usual size
text-size-now = The text is at { $size }.
undone = Undone: { $operation }.
undone-left = { $count ->
    [one] After that it stopped: 1 change still stands.
   *[other] After that it stopped: { $count } changes still stand.
}
undo-nothing = There is nothing to undo.
redone = Done again: { $operation }.
redo-nothing = There is nothing to do again.
command-redo = Do again
command-recent = What just happened
operation-about = { $operation }: { $names }{ $more ->
    [0] {""}
   *[other] { " " }and { $more } more
}
recent-open = { $operation }. See what just happened.
recent-about = The last twenty changes, the newest first. You can still undo them after locking and opening again.
recent-none = Nothing was changed yet.
recent-undone = undone
recent-past = can no longer be undone
recent-undo-one = Undo: { $operation }
recent-redo-one = Do again: { $operation }
gone-title = This is no longer there
gone-about = What stood here was removed, or it was undone. There is nothing left to save.
gone-list = To the list
recent-along = { $count ->
    [one] This takes a later change along, because that one rests on it:
   *[other] This takes { $count } later changes along, because they rest on it:
}
recent-along-more = and { $count } from before those
recent-undo-all = Undo all of the above
discarded = Draft thrown away
discarded-announced = Draft thrown away. Ctrl Z puts it back, for one minute.
discarded-put-back = Put back
discarded-back = The draft is back.
discarded-ready = The draft is back. You find it when you open the form again.
discarded-begun = A new draft was begun in the meantime. Save that one first, or throw it away.
discarded-gone = What this draft was about is no longer there.
end-demo-title = Close the example?
end-demo-about = When you close the example, all that you changed in it is gone. Next time it begins again.
end-demo-yes = Close the example
end-demo-no = Stay here
stale-about = This was changed elsewhere in the meantime. What you wrote is still kept beside it. Choose which one stays.
stale-theirs = What it says now:
stale-mine = What you wrote:
stale-empty = (empty)
stale-wishes = Wishes
stale-yes = Yes
stale-no = No
stale-other = Something else
stale-take-mine = Put my text back
stale-take-theirs = Keep what it says now
hint-choose = choose
hint-open = open
hint-explain = Explain
hint-shortcuts = Shortcuts
shortcuts-here = In this place
shortcuts-everywhere = Everywhere
shortcuts-in-texts = In a text
hint-next = next
key-text-undo = Take back the last change in the text
key-text-redo = Do again what was taken back
key-text-all = Choose all text
key-text-copy = Copy
key-text-cut = Cut
key-text-paste = Paste
explain-step-title = About this step
explain-welcome =
    Kring keeps what you know about the people of your network in a vault. That is a folder on your own computer, behind a passphrase.
    Make a new vault, or first look around in an example with invented people.
    Do you have a vault or a backup already? Open it here.
explain-place-step =
    This is the folder in which the vault will be. You can choose another folder.
    A folder that copies itself to the internet or to a network drive is less suitable. Kring says so when you choose one.
explain-passphrase-step =
    The passphrase opens the vault. Unrelated words are easy to remember and together hard to guess.
    Kring cannot get your passphrase back. That is why you make a recovery key next.
explain-recovery-step =
    The recovery key lets you in when you have lost the passphrase. Keep it on paper, in a safe place.
    Kring asks for a few of its groups, so that you know for certain that they stand on paper rightly.
explain-restore =
    A backup is a file with a whole vault. Here you put it back in a new folder.
    You need the passphrase or the recovery key that belongs to the copy. After that you choose a new passphrase.
explain-unlock =
    Type your passphrase to open the vault. A wrong passphrase costs nothing: just try again.
    Have you lost the passphrase? The recovery key lets you in.
explain-renew =
    You came in with the recovery key. Now choose a new passphrase. The old one will no longer open the vault.
explain-title = About { $place }
explain-today =
    This is what asks for your attention today. First what we promised others, then what they promised us.
    Tick a promise off when it is done. Made a mistake? Press Ctrl Z.
    Beside it are this week's meetings. You also see who does not know yet that you keep data about them.
explain-people =
    These are the people of your network. Type part of a name to find somebody.
    Do you have a list already? Drag the file to this window, or choose “Read in a list”.
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
