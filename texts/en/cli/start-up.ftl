# Starting a network

cli-about-start-up = The steps by which a network starts, and how far each is
cli-about-start-up-put-off = Do a step later, with the reason
cli-about-start-up-take-up = Take a step up after all
cli-option-start-up-step = The step
cli-option-start-up-reason = Why not now
cli-field-notNow = Steps for later
