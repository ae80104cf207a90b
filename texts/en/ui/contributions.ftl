# Bringing and getting

together-contributions = Bringing and getting
contributions-lead = What members and municipality brought and got. It counts per side and never per person.
contributions-all = Everything that was brought and got
contributions-of-nobody = Nothing written down yet.
members-brought = Members brought
members-brought-none = Write down what a member brought: knowledge, time, a hall.
members-got = Members got
members-got-none = Write down what a member got: an answer, help, a place.
municipality-brought = The municipality brought
municipality-brought-none = Write down what the municipality brought.
municipality-got = The municipality got
municipality-got-none = Write down what the municipality got from the members.
contribution-new = Write down
contribution-change = Change what was brought or got
contribution-edit = Change { $text }
contribution-whose = Whose?
contribution-of-member = A member
contribution-of-municipality = The municipality
contribution-who = Which member?
contribution-who-missing = Choose a member.
contribution-way = What happened?
contribution-brought = Brought
contribution-got = Got
contribution-text = What was it?
contribution-text-hint = In a few words
contribution-text-missing = Write down what it was.
contribution-on = When?
contribution-confidential = In confidence: only seen when you ask for it
contribution-source = Where did it come up?
contribution-no-source = Not at a meeting
contribution-remove = Remove
contribution-dated = { $date }: { $text }
hint-contribution = bringing or getting
visit-brought = Brought lately
visit-got = Got lately
list-more = Show { $count } more
left-contributions = { $all ->
    [yes] what was brought and got
   *[no] { $count ->
        [one] 1 thing brought or got
       *[other] { $count } things brought or got
    }
}
one-sided = Bringing and getting in balance
one-sided-brings = Over the last half year { $name } mostly brought. Ask what { $name } would like to have from the network.
one-sided-gets = Over the last half year { $name } mostly got. Ask what { $name } can do or knows, and give that a place.
