# Finding

palette-found = Found
palette-count = { $count ->
    [one] 1 found
   *[other] { $count } found
}
palette-confidential = confidential, text hidden
palette-talk-to = New conversation with { $name }
palette-visit = Visit page of { $name }
found-people = People
found-doing = Do
found-conversations = Conversations and notes
found-meetings = Meetings
found-organisations = Organisations
found-promises = Promises
found-networks = Networks
found-memberships = Memberships
