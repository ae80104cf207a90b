# Evaluatie

conflict-answered = Er zijn al antwoorden op deze vragen. Laat ze staan zoals ze zijn.
evaluation-sheetsNeeded = { $count ->
    [one] Er is nog 1 briefje nodig. Pas vanaf 5 briefjes samen zie je de antwoorden, zodat niemand te herkennen is.
   *[other] Er zijn nog { $count } briefjes nodig. Pas vanaf 5 briefjes samen zie je de antwoorden, zodat niemand te herkennen is.
}
invalid-answer = { $why ->
    [twoBoxes] Bij vraag { $question } staan twee antwoorden. Kies er één, of laat de vraag leeg.
    [noSuchQuestion] Er is geen vraag { $question }. Kijk naar het nummer.
    [noSuchBox] Bij vraag { $question } kies je een getal van 1 tot en met 5.
    [wantsBox] Vraag { $question } vraagt om een getal van 1 tot en met 5, niet om woorden.
    [wantsBoxes] Bij vraag { $question } kruis je een vakje aan, met het nummer ervan.
    [noSuchAnswer] Bij vraag { $question } is dat vakje er niet. Kijk naar het nummer.
   *[wantsWords] Vraag { $question } vraagt om woorden, niet om een getal.
}
