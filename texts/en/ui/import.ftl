# People from a list

operation-person-import = People taken over from a list
operation-meeting-import = Meetings taken over from a calendar
operation-survey-import = Answers taken over from a file
operation-minutes-import = Minutes pasted
operation-settings-layout = Choice of columns kept
import = Read in a list
import-title = People from a list
import-steps = Steps
import-step = Step { $at } of { $all }: { $step }
import-step-source = The list
import-step-columns = The columns
import-step-plan = What happens
import-next = Continue
import-back = Back

import-source-title = Choose the list
import-source-about = A list from Excel, LibreOffice or a text file (CSV), or contact cards (vCard). Nothing is kept until you see the end and press the button.
import-network = For which network?
import-network-choose = Choose a network
import-network-missing = First choose which network these people are for.
import-no-network = There is no network that still runs. First make a network. Then read in the list.
import-choose = Choose a file
import-choose-other = Choose another file
import-drop = Or drag the file to this window.
import-paste = Or paste cells from a list
import-paste-hint = Copy the cells in your list, with their headings. Paste them here with Ctrl V.
import-source-missing = Choose a file, or paste the cells here.
import-choosing = Choose the file. Kring reads it at once.
import-reading = Kring is reading the list.
import-source-chosen = Chosen: { $name }
import-source-pasted = Pasted cells
import-source-size = { $rows ->
    [0] no rows
    [one] 1 row
   *[other] { $rows } rows
}
import-source-contacts = contact cards

import-columns-title = Look at the columns
import-sheet = Which sheet?
import-sheet-option = { $name } ({ $rows ->
    [one] 1 row
   *[other] { $rows } rows
})
import-sheet-empty = There is nobody on this sheet. Choose another sheet or another list.
import-columns-about = { $rows ->
    [one] 1 row was read.
   *[other] { $rows } rows were read.
} For each column Kring chose what it holds. Is something wrong? Then choose it yourself.
import-header-row = { $row ->
    [0] No headings were found.
   *[other] The headings are in row { $row }.
}
import-column-head = Column in your list
import-column-examples = What it holds
import-column-field = Becomes in Kring
import-column-unnamed = Column { $letter }
import-column-empty = nothing
import-column-choose = What does the column { $column } hold?
import-column-look = have a look
import-column-twice = { $field } already comes from the column { $column }. Choose something else for one of the two.
import-twice = Two columns are the same now.
import-twice-go = Go to that column
import-no-name = Choose which column is the name: first name, last name or whole name.
import-left-out-title = This stays out
import-left-out = { $column } is not taken over: { $category ->
    [religion] Kring does not keep what somebody believes.
    [origin] Kring does not keep where somebody comes from.
    [health] Kring keeps nothing about health.
    [politics] Kring keeps nothing about politics.
    [sexualLife] Kring does not keep whom somebody loves.
    [criminal] Kring keeps nothing about punishment or police.
   *[identityNumber] Kring keeps no number that the state gave somebody.
}
import-left-out-contents = { $column } is not taken over. It seems to hold something that does not belong there: { $category ->
    [religion] Kring does not keep what somebody believes.
    [origin] Kring does not keep where somebody comes from.
    [health] Kring keeps nothing about health.
    [politics] Kring keeps nothing about politics.
    [sexualLife] Kring does not keep whom somebody loves.
    [criminal] Kring keeps nothing about punishment or police.
   *[identityNumber] Kring keeps no number that the state gave somebody.
}
import-left-out-country = { $column } is not needed with an address. It stays out.

import-field-none = do not take over
import-field-given = First name
import-field-initials = Initials
import-field-prefix = Name prefix
import-field-family = Last name
import-field-full-name = Whole name
import-field-say = What you call somebody
import-field-organisation = Organisation
import-field-organisation-role = Role in the organisation
import-field-phone = Telephone
import-field-phone-mobile = Mobile
import-field-phone-work = Telephone at work
import-field-phone-home = Telephone at home
import-field-email = Mail address
import-field-street = Street
import-field-house-number = House number
import-field-postcode = Postcode
import-field-city = Town
import-field-address = Whole address
import-field-languages = Languages
import-field-notes = Note
import-field-perspectives = Perspective
import-field-network-role = Role in the network
import-field-since = Takes part since

import-working = Kring is looking at what would happen.
import-plan-added = { $count ->
    [0] Nobody is added
    [one] 1 person is added
   *[other] { $count } people are added
}
import-plan-merged = { $count ->
    [one] 1 is merged with somebody who is there already
   *[other] { $count } are merged with people who are there already
}
import-plan-twice = { $count ->
    [one] 1 row stands twice in your list
   *[other] { $count } rows stand twice in your list
}
import-plan-skipped = { $count ->
    [one] 1 row is left out
   *[other] { $count } rows are left out
}
import-plan-network = Network: { $network }. Nothing is kept yet.
import-plan-nothing = There is nothing to take over. Go back and look at the columns, or choose another list.
import-alike = Looks like somebody
import-alike-count = { $count ->
    [one] once, you choose
   *[other] { $count } times, you choose
}
import-alike-about = Kring proposed something. Choose what is right for each row.
import-alike-row = Row { $row }
import-alike-contact = Card { $row }
import-alike-in-list = from your list
import-alike-kept = is in Kring already
import-alike-earlier = { $kind ->
    [contacts] also stands as card { $row }
   *[table] also stands in row { $row }
}
import-choice = { $name }: what do you do with this row?
import-choice-merge = Merge with { $name }
import-choice-add = Add as somebody else
import-choice-skip = Leave out
import-more = and { $count } more
import-more-show = Show { $count } more
import-organisations = New organisations
import-remarks = Good to know
import-remark-count = { $kind ->
    [noName] { $count ->
        [one] 1 row has no name. It is left out.
       *[other] { $count } rows have no name. They are left out.
    }
    [emailMended] { $count ->
        [one] 1 mail address was tidied.
       *[other] { $count } mail addresses were tidied.
    }
    [emailUnread] { $count ->
        [one] Once there is no right mail address. It goes into the note.
       *[other] { $count } times there is no right mail address. It goes into the note.
    }
    [phoneUnread] { $count ->
        [one] 1 telephone number cannot be right. It stays as it is.
       *[other] { $count } telephone numbers cannot be right. They stay as they are.
    }
    [dateUnread] { $count ->
        [one] Once there is no date. It goes into the note.
       *[other] { $count } times there is no date. It goes into the note.
    }
    [languageUnknown] { $count ->
        [one] Once there is a language that Kring does not know. It stays out.
       *[other] { $count } times there is a language that Kring does not know. It stays out.
    }
    [labelRefused] { $count ->
        [one] 1 word says something that Kring does not keep. It stays out.
       *[other] { $count } words say something that Kring does not keep. They stay out.
    }
    [noPerson] { $count ->
        [one] 1 card is of a group or an organisation. It is left out.
       *[other] { $count } cards are of a group or an organisation. They are left out.
    }
    [roleLeftOut] { $count ->
        [one] Once somebody has to say yes first. Organisation and role stay out.
       *[other] { $count } times somebody has to say yes first. Organisation and role stay out.
    }
   *[tooLong] { $count ->
        [one] 1 text is too long. The rest goes into the note.
       *[other] { $count } texts are too long. The rest goes into the note.
    }
}
import-remark-place = { $kind ->
    [contacts] Card { $row }
   *[table] Row { $row }
}
import-remark-column = { $place }, column { $column }
import-cards-left-out = This stays out
import-card-left-out = { $name } on { $count ->
    [one] 1 card
   *[other] { $count } cards
}: { $category ->
    [religion] Kring does not keep what somebody believes.
    [origin] Kring does not keep where somebody comes from.
    [health] Kring keeps nothing about health.
    [politics] Kring keeps nothing about politics.
    [sexualLife] Kring does not keep whom somebody loves.
    [criminal] Kring keeps nothing about punishment or police.
    [identityNumber] Kring keeps no number that the state gave somebody.
   *[other] Kring has no place for that.
}
import-card-photo = Picture
import-card-birthday = Date of birth
import-card-anniversary = Wedding day
import-card-gender = Gender
import-card-place = Place on the map
import-card-web = Website
import-card-chat = Chat address
import-card-labels = Groups and labels
import-card-related = Other people
import-card-other = The field { $name }
import-names = { $count ->
    [one] The name of who is added
   *[other] The names of the { $count } people who are added
}
import-do = { $added ->
    [0] { $merged ->
        [0] Nothing to add
        [one] Merge 1 person
       *[other] Merge { $merged } people
    }
    [one] Add 1 person
   *[other] Add { $added } people
}
import-running = Kring is taking the people over.
import-done = { $added ->
    [0] Nobody was added to { $network }.
    [one] 1 person added to { $network }.
   *[other] { $added } people added to { $network }.
}{ $merged ->
    [0] {""}
    [one] {" "}1 row was merged.
   *[other] {" "}{ $merged } rows were merged.
}
import-let-go = Let go to read it in
import-let-go-about = A list of people: Excel, LibreOffice, CSV or contact cards. Nothing is kept yet.
import-drop-busy = First finish what is open. Then drag the file again.
import-drop-no-network = First make a network. Then drag the file again.
