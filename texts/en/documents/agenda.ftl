# Agenda

doc-agenda-lead = { $members ->
    [0] None of the { $all } items comes from a member.
    [one] { $all ->
        [one] The one item comes from a member.
       *[other] 1 of the { $all } items comes from a member.
    }
   *[other] { $members } of the { $all } items come from members.
}
doc-agenda-items = What we talk about
doc-agenda-time = Time
doc-agenda-item = Item
doc-agenda-origin = From whom
doc-agenda-minutes = Minutes
doc-charter = Our working agreements
