# Namen in een stuk om te delen

names-title = Namen in de tekst
names-help = Dit stuk mag niemand noemen. Kies bij elke naam wat ermee gebeurt. Wat je kiest, geldt alleen voor dit stuk; in de kluis verandert niets.
names-left = { $count ->
    [one] Bij 1 naam is nog niets gekozen.
   *[other] Bij { $count } namen is nog niets gekozen.
}
names-stay = { $count ->
    [one] 1 persoon wordt nog genoemd. Het stuk zegt dan niet dat het niemand noemt.
   *[other] { $count } mensen worden nog genoemd. Het stuk zegt dan niet dat het niemand noemt.
}
names-nobody = Dit stuk noemt niemand.
names-replace-all = Vervang wat zeker een naam is
names-keep-all = Laat alles staan
names-also-word = Dit kan ook een gewoon woord zijn, of iemand anders.
names-what = Wat gebeurt er met “{ $name }”?
names-choose = Kies…
names-replace = Vervang door “{ $proposal }”
names-own = Vervang door andere woorden
names-keep = Laat de naam staan
names-no-name = Het is hier geen naam
names-words = Andere woorden
names-words-name = Ook in deze woorden staat een naam. Kies woorden zonder naam.
names-before-saving = { $count ->
    [one] Kies eerst wat er met 1 naam gebeurt. Daarna kun je bewaren.
   *[other] Kies eerst wat er met { $count } namen gebeurt. Daarna kun je bewaren.
}
