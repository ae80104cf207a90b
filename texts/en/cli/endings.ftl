# Ending well

cli-about-membership-end = Somebody leaves a network: say of all that is open what becomes of it
cli-about-network-end = A network ends: say of all that is open what becomes of it
cli-option-membership-on = The last day of the membership (else today)
cli-option-network-on = The last day of the network (else today)
cli-option-membership-note = How the membership ended, in words to read out
cli-option-network-note = How the network ended, in words to read out
cli-option-thanks = Thanks for what
cli-option-settle = What becomes of something: ID=keep, ID=done, ID=letGo:REASON or ID=handOver:WHO
cli-option-keep-open = Leave open what is not named with --settle
cli-option-dry-run = Only show what is open
cli-field-farewell = Farewell
cli-field-thanks = Thanks
cli-farewell-gone = The farewell is gone too. "kring undo" brings it back.
