# Beginnen met een netwerk

cli-about-start-up = De stappen waarmee een netwerk begint, en hoe ver elke stap is
cli-about-start-up-put-off = Een stap later doen, met de reden
cli-about-start-up-take-up = Een stap toch weer oppakken
cli-option-start-up-step = De stap
cli-option-start-up-reason = Waarom nu niet
cli-field-notNow = Stappen voor later
