# From whom something comes

doc-origin = { $origin ->
    [member] From a member
    [municipality] From the municipality
   *[together] Together
}
doc-raised-by = raised by { $name }
doc-way = { $way ->
    [conversation] from a conversation
    [focusGroup] from a focus group
    [survey] from a survey
    [openDiscussion] from an open discussion
    [urgent] put in as urgent
   *[standing] standing item
}
doc-urgent = Urgent: { $reason }
