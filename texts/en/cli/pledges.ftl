# Pledges

cli-about-pledge = Pledges to a whole network: who, when, and what came of it
cli-about-pledge-add = Write down a pledge
cli-about-pledge-keep = Write down that a pledge was kept
cli-about-pledge-drop = Write down that a pledge was let go, and why
cli-about-pledge-reopen = Make a pledge one to do again
cli-about-pledge-tell = Write down that the network heard what came of it
cli-option-pledge-text = What was pledged
cli-option-pledge-side = Of the municipality (ours) or of the members (theirs)
cli-option-pledge-person = Who of the members (else the members together)
cli-option-pledge-desk = Which desk does it
cli-option-pledge-made-on = The day it was pledged (else today)
cli-option-pledge-proof = By what one sees that it is done
cli-option-pledge-state = Only open, kept or dropped (let go)
cli-option-pledge-due-by = Only what is due by this day
cli-option-pledge-reason = Why it was let go
cli-option-pledge-on = The day (else today)
cli-field-pledge = Pledge
cli-field-pledges = Pledges
cli-field-proof = To be seen by
cli-field-toldOn = Told on
cli-value-state-kept = kept
