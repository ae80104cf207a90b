# From whom something comes

doc-origin = { $origin ->
    [member] From a member
    [municipality] From the municipality
   *[together] Together
}
doc-raised-by = raised by { $name }
doc-way = { $way ->
    [conversation] from a conversation
    [preparation] from a talk beforehand
    [focusGroup] from a focus group
    [survey] from a survey
    [openDiscussion] from an open discussion
    [signal] from a signal
    [urgent] put in as urgent
   *[standing] standing item
}
doc-urgent = Urgent: { $reason }
doc-led-by = { $named ->
    [yes] Led by { $name }
   *[no] { $side ->
        [member] Led by a member
        [municipality] Led by the municipality
       *[together] Led together
    }
}
doc-carried-from = Carried over from { $date }
