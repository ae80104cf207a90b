# Goed afronden

cli-about-membership-end = Iemand stopt in een netwerk: zeg van alles wat openstaat wat ermee gebeurt
cli-about-network-end = Een netwerk stopt: zeg van alles wat openstaat wat ermee gebeurt
cli-option-membership-on = De laatste dag van de deelname (anders vandaag)
cli-option-network-on = De laatste dag van het netwerk (anders vandaag)
cli-option-membership-note = Hoe de deelname eindigde, in woorden om voor te lezen
cli-option-network-note = Hoe het netwerk eindigde, in woorden om voor te lezen
cli-option-thanks = Waarvoor dank
cli-option-settle = Wat er met iets gebeurt: ID=keep, ID=done, ID=letGo:REDEN of ID=handOver:WIE
cli-option-keep-open = Laat open wat niet met --settle is genoemd
cli-option-dry-run = Toon alleen wat er openstaat
cli-field-farewell = Afscheid
cli-field-thanks = Dank
cli-farewell-gone = Het afscheid is ook weg. Herstellen kan met "kring undo".
