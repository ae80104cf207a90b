# Working agreements: proposals, and looking again

cli-about-agreement-propose = Texts to discuss; without a text the starter set of Kring
cli-about-agreement-agree = Say that a proposal was agreed on
cli-option-agreement-review-on = The day on which you look at it again
cli-option-agreement-proposed = Proposals instead of what holds
cli-option-agreement-to-review = Only what is to be looked at again today or before
cli-option-agreement-waiting-for = Only what this person did not say yes to yet
cli-field-reviewOn = Look at it again on
cli-field-proposed = Still to be discussed
cli-value-about-decisionMaking = making decisions
cli-value-about-money = money
cli-proposed = { $count ->
    [one] 1 proposal written down.
   *[other] { $count } proposals written down.
}
