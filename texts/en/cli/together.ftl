# Working agreements, and what was brought and got

cli-about-agreement = Working agreements of a network, and who said yes to them
cli-about-agreement-add = Write a working agreement down
cli-about-agreement-page = The agreement with all its texts, who said yes and who did not yet
cli-about-agreement-revise = Give it a new text; who said yes to the old one says yes again
cli-about-agreement-end = The agreement no longer holds
cli-about-agreement-acknowledge = Write down who said yes
cli-about-agreement-withdraw = Take back that somebody said yes
cli-about-contribution = What was brought and got, by members and by the municipality
cli-about-contribution-add = Write down what somebody brought or got
cli-option-agreement-text = The text, as it was made together
cli-option-agreement-made-on = The day the text was made (else that of the meeting, or today)
cli-option-agreement-meeting = The meeting the text was made at
cli-option-agreement-subject = What it is about, in own words
cli-option-agreement-person = Who
cli-option-agreement-on = The day (else today)
cli-option-agreement-ended = Those that no longer hold too
cli-option-agreement-number = The number of the text (else the newest)
cli-option-contribution-side = Of the municipality (ours) or of a member (theirs)
cli-option-contribution-on = The day (else today)
cli-option-contribution-conversation = The conversation it came up in
cli-option-contribution-meeting = The meeting it came up at
cli-acknowledged = { $count ->
    [0] Everybody had said yes already.
    [one] Written down of 1 person.
   *[other] Written down of { $count } people.
}
cli-text-number = text { $number }
cli-text-outdated = said yes to text { $number }
cli-field-contribution-way = Brings or gets
cli-field-about = About
cli-field-subject = Subject
cli-field-versions = Texts
cli-field-version = Text
cli-field-texts = Texts
cli-field-number = Number
cli-field-endedOn = Last day
cli-field-agreement = Working agreement
cli-field-agreements = Working agreements
cli-field-agreement-madeOn = Made on
cli-field-acknowledgement = Acknowledgement
cli-field-acknowledgements = Said yes
cli-field-acknowledged = Said yes
cli-field-waiting = Not yet
cli-field-outdated = Said yes to text
cli-field-contribution = Bringing and getting
cli-field-brought = Brought
cli-field-got = Got
cli-value-about-confidentiality = confidentiality
cli-value-about-sharingInformation = sharing information
cli-value-about-photos = photos
cli-value-about-contact = contact
cli-value-about-other = something else
cli-value-how-meeting = at a meeting
cli-value-how-talk = in a talk
cli-value-how-paper = on paper
cli-value-way-brings = brings
cli-value-way-gets = gets
cli-value-kind-agreement = working agreement
cli-value-kind-contribution = bringing and getting
cli-about-contribution-one-sided = Members who over the last half year only brought or only got
