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
