# Today

hint-tick = tick off
key-space = Space
conversation-now = today { $time }
promises = Promises
promises-open = { $count } open
today-week = This week
today-pressing = { $count ->
    [0] Nothing has to be done today.
    [one] One thing cannot wait. The rest can wait.
    [2] Two things cannot wait. The rest can wait.
    [3] Three things cannot wait. The rest can wait.
    [4] Four things cannot wait. The rest can wait.
   *[other] { $count } things cannot wait. The rest can wait.
}
today-ours = From us to them
today-theirs = From them to us
today-no-promises = No promises are open.
today-all-promises = Show all { $count } promises
today-meetings = Meetings this week
today-no-meetings = There is no meeting this week.
today-meeting-when = { $day }, { $time }
today-meeting-agenda = { $count ->
    [0] No agenda yet
    [one] Agenda with 1 item
   *[other] Agenda with { $count } items
}
today-meeting-guests = { $invited ->
    [0] Nobody invited yet
   *[other] { $coming } of { $invited } are coming
}
today-data = Care for the data
today-not-informed = { $count ->
    [one] 1 person does not know yet that you keep data.
   *[other] { $count } people do not know yet that you keep data.
}
today-all-not-informed = See everybody
today-nobody-title = Nobody is in this network yet
today-nobody = Begin with one person you will speak this week. A name is enough.
notice-repaired = When the vault was opened a part of it was damaged. Kring repaired it from the second copy. Nothing is lost.
notice-insecure = This vault was made for testing and has a weak key. Keep no data of real people in it.
first-network-title = Begin with a network
first-network = First write down why the network is there and why you may keep data. Then you add people.
first-network-make = Make a network
