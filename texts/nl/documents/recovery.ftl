# Het blad met de herstelsleutel

doc-recovery = Herstelsleutel
doc-recovery-lead = Met deze sleutel gaat de kluis open als niemand de wachtzin meer weet. Wie dit blad heeft, kan alles lezen wat in de kluis staat.
doc-recovery-purpose = de kluis openen als de wachtzin weg is
doc-recovery-vault = Kluis
doc-recovery-id = Kenmerk
doc-recovery-made = Gemaakt op
doc-recovery-code = Dezelfde sleutel als QR-code
doc-recovery-code-alt = QR-code met de herstelsleutel; de groepen hierboven zijn dezelfde sleutel in letters
doc-recovery-where = Waar je dit blad bewaart
doc-recovery-safe = In een kluis of kast op slot, in een dichte envelop. Zet je handtekening op de rand.
doc-recovery-apart = Niet bij de computer, en niet in dezelfde tas.
doc-recovery-copies = Maak er geen foto van. Mail het niet en zet het niet op een gedeelde schijf.
doc-recovery-old = Maak je een nieuwe herstelsleutel? Dan opent deze de kluis niet meer. Oude reservekopieën opent hij nog wel: bewaar dit blad zolang je die bewaart.
doc-recovery-how = Zo gebruik je de sleutel
doc-recovery-type = Open Kring en typ de groepen op volgorde waar je anders de wachtzin typt. Hoofdletters en spaties maken niet uit.
doc-recovery-new = Kies daarna een nieuwe wachtzin. Is dit blad door anderen gezien? Maak dan ook een nieuwe herstelsleutel en geef de kluis een nieuwe sleutel.
doc-recovery-kept-by = Bewaard door
doc-recovery-place = Plaats waar het ligt
doc-recovery-date = Datum
doc-recovery-signature = Handtekening
