# Privacy

privacy-lead = What is kept, why and for how long. Made so that you can show it.
privacy-overview = Overview
privacy-informed = Informed
privacy-log = Audit log
privacy-purposes = What for, and why it is allowed (purpose and lawful basis)
privacy-networks = { $count ->
    [one] 1 network
   *[other] { $count } networks
}
privacy-know = { $know } of { $all } people know that you keep this
privacy-nobody = There is nobody in the vault yet.
privacy-all-know = Everybody knows that you keep data.
privacy-told = Told…
privacy-told-label = Told… to { $name }
privacy-told-title = { $name } knows that you keep data
privacy-all-waiting = Show all { $count }
privacy-more = Show { $count } more
log-when = When
log-what = What
log-records = Records
log-device = Computer
log-slot = Key
log-count = { $count ->
    [one] last line
   *[other] last { $count } lines
}
log-about = The log says what was done, never its contents.
