# Everywhere

close = Close
back = Back
skip-to-page = Go to the content
either-reading = Which is meant?
near-today = today
near-tomorrow = tomorrow
near-yesterday = yesterday
classification-public = Public
classification-internal = Internal
classification-confidential = Confidential
picker-leave-out = Remove { $name }
picker-found = { $count ->
    [one] 1 person found
   *[other] { $count } people found
}
picker-none = Nobody found
