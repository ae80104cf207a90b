# Surveys

survey-undecided = { $count ->
    [one] For 1 sheet it is not chosen yet what is right. Do that first, at Sample.
   *[other] For { $count } sheets it is not chosen yet what is right. Do that first, at Sample.
}
survey-notNow = { $state ->
    [draft] This survey was not handed out yet. Do that first.
    [closed] This survey is closed. Make a new one if you want to ask more.
   *[out] This survey was handed out already. Type the sheets in.
}
conflict-taken = This answer is among the input already. Find it there.
