# Picture of equality, on paper

doc-equality-report = Picture of equality
doc-equality-sides = Table { $number }. The numbers of municipality and members
doc-equality-attendance = Table { $number }. Who was invited, said they would come, and was there
doc-equality-agreements = Table { $number }. Members who said yes to each agreement
doc-about-number = about { $number }
doc-column-actions = Actions
doc-column-due = Done or late
doc-column-invited = Invited
doc-column-coming = Said yes
doc-column-agreement = Agreement
doc-column-said-yes = Said yes to it
doc-counted-on = Counted up to and including { $date }. What members did is counted in whole months, to the nearest five. A quiet month is counted with the months after it.
doc-equality-answered = Table { $number }. Input of members and what was done with it
doc-column-led = Items led
doc-column-brought-in = Brought in
doc-column-answered = Answered
doc-column-told = Told
doc-column-spoke = Speaking time
doc-about-percent = about { $number } %
doc-spoke-counted = Speaking time was counted at { $count } meetings with at least five people.
