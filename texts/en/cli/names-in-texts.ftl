# Names in documents to share

cli-names-heading = { $count ->
    [one] There is 1 name in this document:
   *[other] There are { $count } names in this document:
}
cli-name-found = { $id }  { $place }: { $before }[{ $words }]{ $after }
cli-name-proposal = replace by: { $proposal }
cli-name-also-word = { $proposal } (or is it no name?)
cli-names-how = --replace-names replaces every name that surely is one. --name-choices FILE decides name by name. --keep-names lets them stand; the document then does not say that it names nobody.
cli-names-done = Names: { $replaced } replaced, { $kept } kept on purpose, { $words } no name.
cli-option-replace-names = Replace every name that surely is one by what is proposed
cli-option-keep-names = Let names stand; the document then does not say that it names nobody
cli-option-name-choices = A file with JSON that says of each name what becomes of it
