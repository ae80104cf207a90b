# Lijsten om te tekenen, en de actielijst

doc-attendance = Presentielijst
doc-attendance-kept = Wie niet op de lijst staat, schrijft zijn naam op een lege regel. De gemeente bewaart deze lijst niet langer dan nodig is.
doc-column-name = Naam
doc-column-signature = Handtekening
doc-column-date = Datum
doc-action-list = Actielijst
doc-actions-about = Wat op bijeenkomsten is afgesproken om te doen. Wat klaar is, staat erbij vanaf { $date }.
doc-actions-open = Nog te doen
doc-actions-none-open = Er is niets meer te doen.
doc-actions-over = Klaar
doc-actions-none-over = Er is in deze tijd niets klaar gekomen.
doc-actions-by = { $state ->
    [late] had klaar moeten zijn op { $date }
   *[open] uiterlijk { $date }
}
doc-actions-agreed = afgesproken op { $date }{ $titled ->
    [yes] : { $title }
   *[no] {""}
}
doc-actions-closed = { $state ->
    [kept] Gedaan op { $date }.
   *[dropped] Losgelaten op { $date }. { $reason }
}
doc-agreements-to-sign = Werkafspraken
doc-agreements-lead = Deze afspraken hebben we samen gemaakt. Wie tekent, zegt er ja tegen.
doc-agreements-none = Er zijn nog geen werkafspraken die gelden.
doc-agreements-signed = Wie ja zegt
doc-agreement-review = We kijken er samen opnieuw naar op { $date }.
