# Programme on paper

doc-programme = Programme
doc-programme-year = { $year }, as it was on { $date }
doc-programme-lead = What was moved or does not go on stays at the day on which it was to be.
doc-programme-day = Day
doc-programme-what = What
