# Programme on paper

doc-programme = Programme
doc-programme-year = { $year }, as it was on { $date }
doc-programme-lead = What moved, or does not go on, also stands at its first day.
doc-programme-day = Day
doc-programme-what = What
