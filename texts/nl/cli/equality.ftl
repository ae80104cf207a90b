# Beeld van gelijkwaardigheid

cli-about-equality = Hoe gelijk het gaat tussen gemeente en leden van een netwerk; de cijfers met --json
cli-option-equality-from = Vanaf deze dag (anders vanaf het begin)
cli-option-equality-to = Tot en met deze dag (anders vandaag)
cli-try = Probeer eens: { $advice }
