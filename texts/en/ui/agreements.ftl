# Working agreements

agreements-lead = What you agreed with each other, who said yes to it and who has not.
agreements-none-title = No working agreements yet
agreements-hold = { $count ->
    [one] 1 holds now
   *[other] { $count } hold now
}
agreements-all = All agreements
agreements-ended-too = Agreements that no longer hold too
agreement = Agreement
agreement-new = New agreement
agreement-revise = New text
agreement-edit = Change the agreement
agreement-text-number = Text
agreement-number-on = { $number }, { $date }
agreement-said-yes = Said yes
agreement-yes-of = { $yes } of { $all }
agreement-held-until = held until { $date }
agreement-of = Working agreement of { $network }
agreement-of-ended = Working agreement of { $network }. Held until { $date }.
agreement-about = What is it about?
agreement-subject = Subject in your own words
agreement-subject-hint = Only where that is clearer, such as: Promises
agreement-text = The agreement
agreement-text-hint = As you made it together, in plain words
agreement-text-missing = Write down what you agreed.
agreement-revise-hint = Everybody who said yes before says yes again. The old text is kept.
agreement-meeting = Made at meeting
agreement-no-meeting = Not at a meeting
agreement-made-on = Made on
agreement-made-on-hint = Empty: the day of the meeting, or else today
agreement-holds = This text holds
agreement-older = Earlier texts
agreement-text-made = Text { $number }{ $known ->
    [yes] {", made on"} { $date }
   *[no] {""}
}
agreement-yes-then = { $count ->
    [0] Nobody said yes to this.
    [one] 1 person said yes to this.
   *[other] { $count } people said yes to this.
}
agreement-end = No longer holds
agreement-hold-again = Holds again
agreement-remove = Remove the agreement
agreement-end-about = When an agreement no longer holds, you can still see what was agreed. { $count ->
    [0] Remove only what should never have stood here.
    [one] When you remove the agreement, the 1 yes that was said goes too.
   *[other] When you remove the agreement, the { $count } times somebody said yes go too.
}
about-confidentiality = Confidentiality
about-sharing-information = Sharing information
about-photos = Photos
about-contact = Contact
about-other = Something else
how-meeting = at a meeting
how-talk = in a talk
how-paper = on paper
waiting = Not yet
waiting-outdated = said yes to text { $number }
waiting-nobody = Everybody said yes to this text.
yes-nobody = Nobody said yes to this text yet.
yes-take-back = Take back that { $name } said yes
yes-taken-back = Taken back that { $name } said yes
acknowledge-title = Who said yes?
acknowledge-who = People who did not say yes to this text yet
acknowledge-find = Find a name
acknowledge-all = { $count ->
    [one] This one
   *[other] All { $count }
}
acknowledge-there = People who were there when the text was made
acknowledge-there-none = Everybody who was there has said yes already.
acknowledge-chosen = { $count ->
    [0] Nobody chosen yet.
    [one] 1 person chosen.
   *[other] { $count } people chosen.
}
acknowledge-outdated = { $name } (said yes to text { $number })
acknowledge-more = There are { $count } more. Search by name.
acknowledge-how = How?
acknowledge-on = On which day?
acknowledge-save = { $count ->
    [0] Save
    [one] Save for 1 person
   *[other] Save for { $count } people
}
timeline-acknowledged = Said yes to a working agreement of { $network }, { $how }{ $outdated ->
    [yes] {" (a newer text exists)"}
   *[no] {""}
}
agreements-propose = Starter set
agreements-propose-hint = Texts to discuss together. Choose and change what fits. They hold only once you agreed on them.
agreements-propose-none = Choose one at least, with a text.
agreements-proposed = Proposals, still to be discussed
agreements-proposed-hint = Take them to a meeting. Click Agreed when you all agree.
agreement-proposal-of = Proposal about { $about }
agreement-act = { $act }: { $about }
agreement-agree = Agreed
agreement-agreed-at = At which meeting?
agreement-agreed-on = When?
agreement-drop = Take away
agreement-review-on = Look at it again on
agreement-review-hint = Empty if no day was agreed for that
agreements-to-review = Agreements to look at again
agreements-at-the-start = Begin with the working agreements:
agreements-waiting = No yes yet to working agreements
agreements-waiting-hint = Go through these agreements with { $name } first.
agreement-starter-confidentiality = What somebody tells here, we do not tell others with a name.
agreement-starter-sharing = We share only what is needed. We say beforehand with whom.
agreement-starter-photos = We take and share photos only of those who say yes.
agreement-starter-contact = We call and mail in the way and at the time that each chooses.
agreement-starter-deciding = We decide together. Who has doubts says so, and we write that down.
agreement-starter-money = We say beforehand who pays what. Nobody advances money just like that.
about-decision-making = Making decisions
about-money = Money
