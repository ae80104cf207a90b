# People: choosing from the list, filters, inviting and taking along

people-wants-interpreter = Wants an interpreter
people-talk-before = Wants a talk beforehand
people-interest = Interest
people-skill = Skill
people-more = More choices
people-clear = Clear choices
people-choose = Choose { $name }
people-choose-all = { $count ->
    [one] Choose that one
   *[other] Choose all { $count }
}
people-choose-none = Choose nobody
people-chosen = { $count ->
    [one] 1 chosen
   *[other] { $count } chosen
}
people-invite = Invite
people-invite-title = { $count ->
    [one] Invite 1 person
   *[other] Invite { $count } people
}
people-invite-to = To which meeting?
people-invite-none = No meeting is planned yet. Make one first.
people-export = Save a list
people-export-title = { $count ->
    [one] List with 1 person
   *[other] List with { $count } people
}
people-export-about = The list has name, organisation, contact and networks. Languages, notes, needs and boundaries stay in the vault. Kring writes in the log that the list was made.
people-export-vcard = Address cards (vCard)
people-export-heed = { $count ->
    [one] First read the boundaries of 1 person
   *[other] First read the boundaries of { $count } people
}
people-export-despite = Read, save the list
people-export-saved = Saved as { $name }. Protect the list as you do the vault. Throw it away when you no longer need it.
hint-pick-all = choose everybody
hint-pick = choose more
filters = Saved filters
filter-save = Save this filter
filter-name = Name of the filter
filter-name-hint = For example: parents who were not informed yet. Never a name about religion or descent.
filter-name-missing = Give the filter a name.
filter-remove = Remove the filter { $name }
filter-use = People: { $name }
filter-dropped-language = The filter { $name } chose by language too. Kring does not do that any more: there are more people in it now. Add “Wants an interpreter” where you need it.
filter-dropped-understood = Understood
operation-filter-add = Filter saved
operation-filter-change = Filter changed
operation-filter-remove = Filter removed
offers-for = What others have for { $field }
list-add = Type and press Enter
list-as-sentence = Keep “{ $item }” as a sentence in their own words
list-rewrite = Write { $item } differently
list-remove = Remove { $item }
coverage-missing = { $count ->
    [one] One perspective is still missing: { $names }.
   *[other] These { $count } perspectives are still missing: { $names }.
}
coverage-away = { $meetings ->
    [one] Nobody spoke from { $names } at the last meeting.
   *[other] Nobody spoke from { $names } at the last { $meetings } meetings.
}
coverage-all = Every perspective of this network is at the table.
coverage-members = Members
coverage-nobody = nobody yet
coverage-lately = { $meetings ->
    [one] Last meeting
   *[other] Last { $meetings } meetings
}
coverage-present = at { $count } of { $meetings }
coverage-others = Open bars: not on the list of this network.
organisation-agreement = A role here may give something sensitive away
organisation-agreement-proposed = The name or the kind suggests that. So a role here counts as such, until you switch this off.
organisation-agreement-hint = For example a board of a house of prayer, a party or a patients’ association. Kring then keeps a role only when the person agrees. Kring counts or chooses nobody by it.
organisation-agreement-about = No people are listed here. A role here stands with the person.
organisation-hosted = Meetings here
person-role-agreed-on = When did the person agree that this role is kept
person-role-agreed-missing = Fill in when the person agreed. Without that Kring does not keep the role.
person-role-agreed-hint = A role at this organisation may give something sensitive away.
person-role-agreed = Agreed on { $date } that this role is kept.
person-way-preferred = Preferred
person-way-prefers = preferred
conflict-title = { $name } was changed in the meantime
conflict-about = What changed in one place is right already. Did something change in two places? Then choose what stays. Nothing is lost as long as this is open.
conflict-mine = What you wrote
conflict-theirs = What is there now
conflict-both = Both
conflict-nothing = empty
conflict-keep = Save like this
conflict-gone-title = { $name } was removed in the meantime
conflict-gone = What you wrote is still in the form. Save it as a new person, or bring the old one back with Ctrl Z.
conflict-gone-keep = Save as a new person
conflict-back = Back to the form
meeting-host = At which organisation?
meeting-host-none = At no organisation
people-due = Due
people-paused = On a pause
people-on-pause = on a pause
