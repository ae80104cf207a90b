# List of people

doc-list-name = Name
doc-list-say = Say
doc-list-organisation = Organisation
doc-list-role = Role there
doc-list-phone = Telephone
doc-list-message = Message
doc-list-email = Email
doc-list-post = Post
doc-list-visit = Visit
doc-list-hours = When
doc-list-networks = Networks
doc-list-column-classification = For whom (classification)
doc-list-purpose = Purpose
doc-list-made-on = Made on
doc-list-classification = { $classification ->
    [public] Public
    [confidential] Confidential
   *[internal] Internal
}
doc-list-mark = { $classification }. Only for { $purposes }. Made on { $date }.
doc-column-came = Was there (meetings)
doc-too-few-to-show = not shown
