# People: filters and lists

cli-field-hostedBy = Host
cli-field-roleAgreedOn = Role agreed to on
cli-field-roleNeedsAgreement = A role here needs agreement
cli-field-droppedLanguage = Chose by language too, before
cli-field-otherFields = Other data (from a newer version)
cli-option-wants-interpreter = Wants an interpreter: yes or no
cli-option-role-needs-agreement = A role here can give something sensitive away: yes or no. Without an answer Kring looks at the name
cli-keep-as-sentence = On the command line: --own-words TEXT with --own-words-agreed-on DAY.
cli-field-preferred = Preferred
cli-field-filter = Filter
cli-field-coverage = Who is at the table
cli-field-listed = On the list of the network
cli-field-others = Not on the list
cli-field-perspective = Perspective
cli-field-present = Was there
cli-field-hosted = Meetings here
cli-field-contact-person = Contact
cli-option-prefers = The way of contact they prefer
cli-option-filter = A choice as KEY=VALUE
cli-option-saved = A saved filter
cli-option-typed = The beginning of the words
cli-option-field = The field
cli-option-interest = Interest
cli-option-skill = Skill
cli-value-name-pair = KEY=VALUE
usage-pair = Kring cannot read "{ $text }" as a choice. Write KEY=VALUE, with one of these keys: { $keys }.
cli-option-person-due = Due
cli-option-report-due = Due
cli-option-paused = On a pause

cli-joined = { $added ->
    [one] 1 person takes part from now on.
   *[other] { $added } people take part from now on.
}{ $already ->
    [0] {""}
    [one] {" "}1 person was in it already.
   *[other] {" "}{ $already } people were in it already.
}
