# People who may be there twice

operation-person-merge = People merged
operation-person-distinct = Remembered that they are two people
duplicates = Perhaps twice
duplicates-lead = { $count ->
    [0] Nobody is there twice.
    [one] One pair is alike. You say whether it is one person.
   *[other] { $count } pairs are alike. You say whether it is one person.
}
duplicates-none = Nobody is there twice
duplicates-none-about = Kring looks at names that are alike, telephone numbers and mail addresses.
duplicates-maybe = { $count ->
    [one] Somebody may be there twice.
   *[other] People may be there twice: { $count } pairs.
}
duplicates-look = Look
duplicates-compare = Side by side
duplicates-more = Show { $count } more
duplicates-apart = They are two people
duplicates-twin = Is like { $name }: { $reasons }.
alike = Is like { $name }: { $reasons }. Is this person there already?
alike-open = Look
likeness-same-name = same name
likeness-similar-name = similar name
likeness-same-phone = same telephone number
likeness-same-mail = same mail address
merge-title = One person or two?
merge-about = Choose for each part what stays. After that there is one person. Ctrl Z brings the other back.
merge-both = Both
merge-empty = nothing
merge-no-difference = There is no difference: all is the same.
merge-moved = { $count ->
    [0] Nothing else hangs on the second.
    [one] 1 conversation, promise, meeting or network goes along.
   *[other] { $count } conversations, promises, meetings and networks go along.
}
merge-do = Merge
merge-name = Name
merge-say = Say
merge-organisation = Organisation and role there
merge-contact-ways = Telephone, mail and address
merge-languages = Languages
merge-a-little = a little
merge-interpreter = wants an interpreter
merge-channel = Preferably by
merge-hours = When
merge-directness = How to say it
merge-form = Spoken or on paper
merge-address = Formal or informal
merge-note = About contact
merge-interests = Interests
merge-skills = Skills
merge-needs = Needs
merge-boundaries = Boundaries
merge-own-words = In their own words
merge-informed = Knows that we keep this
merge-role-agreed = Agreed to the role on { $date }
merge-calls = Calling
merge-snoozed = Put off until
merge-yes = yes
merge-other = Other: { $field }
