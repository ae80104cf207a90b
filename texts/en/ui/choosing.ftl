# Choosing many

picker-many = { $count } people
picker-none-left = Take everybody out
picker-show = Show who
picker-hide = Hide who
picker-among = Search among those chosen
guests-more = Show { $count } more
