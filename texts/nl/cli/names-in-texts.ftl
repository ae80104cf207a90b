# Namen in stukken om te delen

cli-names-heading = { $count ->
    [one] In dit stuk staat 1 naam:
   *[other] In dit stuk staan { $count } namen:
}
cli-name-found = { $id }  { $place }: { $before }[{ $words }]{ $after }
cli-name-proposal = vervangen door: { $proposal }
cli-name-also-word = { $proposal } (of is het geen naam?)
cli-names-how = Met --replace-names vervang je alle zekere namen. Met --name-choices BESTAND kies je per naam. Met --keep-names blijven ze staan; dan zegt het stuk niet dat het niemand noemt.
cli-names-done = Namen: { $replaced } vervangen, { $kept } bewust laten staan, { $words } geen naam.
cli-option-replace-names = Vervang alle namen die zeker een naam zijn door het voorstel
cli-option-keep-names = Laat namen staan; het stuk zegt dan niet dat het niemand noemt
cli-option-name-choices = Een bestand met JSON waarin per naam staat wat ermee gebeurt
