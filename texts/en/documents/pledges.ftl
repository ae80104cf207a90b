# Pledges, on paper and in numbers

doc-pledges = Pledges
doc-pledges-open = To do
doc-pledges-none-open = No pledge is to be done any more.
doc-pledges-over = Done
doc-pledges-none-over = No pledge is done yet.
doc-pledge-proof = To be seen by: { $words }
doc-pledge-told-on = The network was told on { $date }.
doc-pledge-theirs = Members
doc-pledged-on = pledged on { $date }
doc-pledge-closed = { $state ->
    [kept] Kept on { $date }.
   *[dropped] Let go on { $date }. { $reason }
}
doc-pledge-figures = Pledges
doc-pledge-table = Table { $number }. What came of pledges made in this period
doc-pledge-made = Made
doc-pledge-kept = Kept
doc-pledge-dropped = Let go
doc-pledge-told = Told to the network
