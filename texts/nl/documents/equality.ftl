# Beeld van gelijkwaardigheid, op papier

doc-equality-report = Beeld van gelijkwaardigheid
doc-equality-sides = Tabel { $number }. De cijfers van gemeente en leden
doc-equality-attendance = Tabel { $number }. Wie was uitgenodigd, zei te komen en er was
doc-equality-agreements = Tabel { $number }. Leden die ja zeiden op elke afspraak
doc-about-number = ongeveer { $number }
doc-column-actions = Acties
doc-column-due = Klaar of te laat
doc-column-invited = Uitgenodigd
doc-column-coming = Zei te komen
doc-column-agreement = Afspraak
doc-column-said-yes = Zeiden ja
doc-counted-on = Geteld tot en met { $date }. Wat leden deden, tellen we per hele maand en op vijf afgerond. Een rustige maand telt mee met de maanden erna.
doc-equality-answered = Tabel { $number }. Inbreng van leden en wat ermee is gedaan
doc-column-led = Punten geleid
doc-column-brought-in = Ingebracht
doc-column-answered = Met antwoord
doc-column-told = Teruggekoppeld
doc-column-spoke = Spreektijd
doc-about-percent = ongeveer { $number } %
doc-spoke-counted = De spreektijd is geteld bij { $count } bijeenkomsten met minstens vijf mensen.
