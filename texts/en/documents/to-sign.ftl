# Lists to sign, and the action list

doc-attendance = Attendance list
doc-attendance-kept = Whoever is not on the list writes their name on an empty line. The municipality keeps this list no longer than needed.
doc-column-name = Name
doc-column-signature = Signature
doc-column-date = Date
doc-action-list = Action list
doc-actions-about = What was agreed to do at meetings. What is done is in it from { $date } on.
doc-actions-open = Still to do
doc-actions-none-open = There is nothing left to do.
doc-actions-over = Done
doc-actions-none-over = Nothing was finished in this time.
doc-actions-by = { $state ->
    [late] was due on { $date }
   *[open] by { $date }
}
doc-actions-agreed = agreed on { $date }{ $titled ->
    [yes] : { $title }
   *[no] {""}
}
doc-actions-closed = { $state ->
    [kept] Done on { $date }.
   *[dropped] Let go on { $date }. { $reason }
}
doc-agreements-to-sign = Working agreements
doc-agreements-lead = We made these agreements together. Whoever signs says yes to them.
doc-agreements-none = There are no working agreements that hold yet.
doc-agreements-signed = Who says yes
doc-agreement-review = We look at it again together on { $date }.
