# New conversation

conversation-with = With
conversation-when = When
conversation-how = How
conversation-note = What was said?
conversation-note-hint = Write what the other person said. Facts go here, your impression goes below.
conversation-more = Place and impression
conversation-place = Place
conversation-impression = Our impression
conversation-impression-hint = What we made of it. Kept apart from the facts, and fit to be read aloud too.
conversation-who-reads = Who may read this?
conversation-give-up = Throw away
conversation-people-missing = Choose whom you spoke to.
conversation-note-missing = Write what was said or promised.
kind-coffee = Coffee
kind-walk = Walk
kind-phone = Phone
kind-video = Video
kind-visit = Visit
kind-message = Message
kind-letter = Letter
kind-note = Note
suggestion-ours = Is this a promise of ours?
suggestion-theirs = Is this a promise of theirs?
suggestion-take = Yes, add it
suggestion-decline = No
promised-ours = We promise
promised-theirs = They promise
promised-due = By when
promised-due-hint = For example: Friday
promised-remove = Remove this promise: { $text }
promised-add-ours = We promise
promised-add-theirs = They promise

# More about conversations

operation-draft-keep = Draft kept
operation-demo-load = Example made ready
operation-vault-undo = Undone
operation-vault-redo = Done again
conversation-change = Change conversation
conversation-remove = Remove
timeline-change = Change the conversation of { $date }
notice-draft = You were writing down a conversation.
notice-draft-go-on = Go on writing

contributed-who-choose = Choose who
contributed-who-missing = Choose whose this is.
heed-while-writing = Keep in mind
heed-of = Keep in mind with { $name }
